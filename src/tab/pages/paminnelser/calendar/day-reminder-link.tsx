import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { tabReminderTexts } from '../../../../texts/tab-reminders.ts';
import type { DayReminder } from '../../../api/reminders.ts';
import { addresses } from '../place-of.ts';

const useStyles = makeStyles({
  link: { display: 'block', overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A reminder on its day: what, when, how it stands, and what day it was moved from. */
export function DayReminderLink({ reminder }: { readonly reminder: DayReminder }) {
  const styles = useStyles();
  const texts = tabReminderTexts.calendar;
  const { id, title, time, state, movedFrom } = reminder;
  return (
    <div>
      <Link href={addresses.one(id)} className={styles.link}>
        {time} {title}
      </Link>
      <span className={styles.about}>
        {[texts.states[state], ...(movedFrom === null ? [] : [texts.moved(movedFrom)])].join(', ')}
      </span>
    </div>
  );
}
