import { Button, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { tabReminderTexts } from '../../../../texts/tab-reminders.ts';
import { writtenMonth } from '../../../../texts/written-day.ts';
import type { ReminderCalendar } from '../../../api/reminders.ts';
import { useView } from '../../../api/use-view.ts';
import { Empty } from '../../../frame/empty.tsx';
import { Loading } from '../../../frame/loading.tsx';
import { Page } from '../../../frame/page.tsx';
import { Problem } from '../../../frame/problem.tsx';
import { useMe } from '../../../frame/use-me.ts';
import { MakeLink } from '../make-link.tsx';
import { addresses } from '../place-of.ts';
import { Ways } from '../ways.tsx';
import { DayList } from './day-list.tsx';
import { MonthGrid } from './month-grid.tsx';
import { useIsWide } from './use-is-wide.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  month: { margin: 0, minWidth: '11rem', textTransform: 'capitalize' },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What comes and has come, day by day. @param month null for the one that it is */
export function CalendarPage({ month }: { readonly month: string | null }) {
  const texts = tabReminderTexts.calendar;
  const styles = useStyles();
  const isWide = useIsWide();
  const { isManager } = useMe();
  const query = month === null ? '' : `?from=${month}`;
  const { data, problem, reload } = useView<ReminderCalendar>(`/api/tab/reminders/calendar${query}`);
  const shown = data?.months[0];
  const name = shown?.month ?? month;
  const isEmpty = shown?.days.every(({ reminders }) => reminders.length === 0) === true;
  return (
    <Page
      title={tabReminderTexts.title}
      lead={tabReminderTexts.lead[isManager ? 'all' : 'own']}
      actions={<MakeLink />}
    >
      <Ways current="calendar" />
      <div className={styles.head}>
        {name !== null && (
          <Button
            as="a"
            href={addresses.calendar(besideMonth(name, -1))}
            icon={<ChevronLeftRegular />}
            aria-label={texts.previous}
          />
        )}
        <Subtitle1 as="h2" className={styles.month} aria-live="polite">
          {name === null ? texts.title : writtenMonth(name)}
        </Subtitle1>
        {name !== null && (
          <Button
            as="a"
            href={addresses.calendar(besideMonth(name, 1))}
            icon={<ChevronRightRegular />}
            aria-label={texts.next}
          />
        )}
        {data !== undefined && !data.today.startsWith(name ?? '') && (
          <Button as="a" href={addresses.calendar()}>
            {texts.thisMonth}
          </Button>
        )}
      </div>
      {problem !== undefined && <Problem problem={problem} onRetry={reload} />}
      {data === undefined && problem === undefined && <Loading />}
      {isEmpty && <Empty title={texts.none} />}
      {shown !== undefined &&
        (isWide ? (
          <>
            <MonthGrid key={shown.month} month={shown.month} days={shown.days} today={data!.today} />
            <Text as="p" className={styles.lead}>
              {texts.keys}
            </Text>
          </>
        ) : (
          <DayList days={shown.days} today={data!.today} />
        ))}
    </Page>
  );
}

/** "2026-12" and one month on is "2027-01". */
function besideMonth(month: string, by: 1 | -1): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 'YYYY-MM'.length);
}
