import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { tabReminderTexts } from '../../../../texts/tab-reminders.ts';
import { writtenDay } from '../../../../texts/written-day.ts';
import type { CalendarDate } from '../../../api/reminders.ts';
import { DayReminderLink } from './day-reminder-link.tsx';

const useStyles = makeStyles({
  days: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  day: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorNeutralStroke1}`,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  today: { borderLeftColor: tokens.colorBrandStroke1 },
  title: { margin: 0 },
  holiday: { color: tokens.colorNeutralForeground2 },
});

/** The days that have something, one below the other. */
export function DayList({ days, today }: { readonly days: readonly CalendarDate[]; readonly today: string }) {
  const styles = useStyles();
  const texts = tabReminderTexts.calendar;
  return (
    <ul className={styles.days}>
      {days
        .filter(({ reminders, holiday }) => reminders.length > 0 || holiday !== null)
        .map(({ day, weekday, holiday, reminders }) => (
          <li key={day} className={mergeClasses(styles.day, day === today && styles.today)}>
            <Subtitle2 as="h3" className={styles.title}>
              {[
                `${texts.weekdays[weekday - 1]} ${writtenDay(day)}`,
                ...(day === today ? [texts.today] : []),
              ].join(', ')}
            </Subtitle2>
            {holiday !== null && <span className={styles.holiday}>{holiday}</span>}
            {reminders.map((reminder) => (
              <DayReminderLink key={`${reminder.id} ${reminder.time}`} reminder={reminder} />
            ))}
          </li>
        ))}
    </ul>
  );
}
