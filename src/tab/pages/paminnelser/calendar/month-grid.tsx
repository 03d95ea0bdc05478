import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef, useState } from 'react';
import { tabReminderTexts } from '../../../../texts/tab-reminders.ts';
import { writtenDay, writtenMonth } from '../../../../texts/written-day.ts';
import type { CalendarDate } from '../../../api/reminders.ts';
import { DayReminderLink } from './day-reminder-link.tsx';

const useStyles = makeStyles({
  grid: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  caption: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  head: { textAlign: 'left', padding: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  cell: {
    height: '6.5rem',
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '&:focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  off: { backgroundColor: tokens.colorNeutralBackground3 },
  number: { fontWeight: tokens.fontWeightSemibold },
  today: {
    display: 'inline-block',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  holiday: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface MonthGridProps {
  readonly month: string;
  readonly days: readonly CalendarDate[];
  /** ISO day */
  readonly today: string;
}

/** A month as a table of weeks. One day takes the focus; the arrow keys move it, Home and End to the ends of the month. */
export function MonthGrid({ month, days, today }: MonthGridProps) {
  const styles = useStyles();
  const texts = tabReminderTexts.calendar;
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      days.findIndex(({ day }) => day === today),
    ),
  );
  const cells = useRef(new Map<number, HTMLTableCellElement>());
  const move = (event: KeyboardEvent<HTMLTableCellElement>, from: number) => {
    // Within a link of the day the keys are the link's own.
    if (event.target !== event.currentTarget) return;
    const to = target(event.key, from, days.length);
    if (to === null) return;
    event.preventDefault();
    setActive(to);
    cells.current.get(to)?.focus();
  };
  return (
    <table className={styles.grid}>
      <caption className={styles.caption}>{texts.caption(writtenMonth(month))}</caption>
      <thead>
        <tr>
          {texts.weekdays.map((name, i) => (
            <th key={name} scope="col" className={styles.head}>
              <span aria-hidden>{texts.shortWeekdays[i]}</span>
              <span className={styles.caption}>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week) => (
          <tr key={week.find((date) => date !== null)?.day}>
            {week.map((date, i) => {
              // biome-ignore lint/suspicious/noArrayIndexKey: a place in the week without a day
              if (date === null) return <td key={i} className={styles.cell} aria-hidden />;
              const number = Number(date.day.slice(-2)) - 1;
              return (
                <td
                  key={date.day}
                  ref={(cell) => {
                    if (cell !== null) cells.current.set(number, cell);
                  }}
                  tabIndex={number === active ? 0 : -1}
                  aria-current={date.day === today ? 'date' : undefined}
                  className={mergeClasses(styles.cell, !date.isWorkingDay && styles.off)}
                  onFocus={() => setActive(number)}
                  onKeyDown={(event) => move(event, number)}
                >
                  <span
                    className={mergeClasses(styles.number, date.day === today && styles.today)}
                    aria-hidden
                  >
                    {number + 1}
                  </span>
                  <span className={styles.caption}>{writtenDay(date.day)}</span>
                  {date.holiday !== null && <span className={styles.holiday}>{date.holiday}</span>}
                  {date.reminders.map((reminder) => (
                    <DayReminderLink key={`${reminder.id} ${reminder.time}`} reminder={reminder} />
                  ))}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** @returns the day that a key leads to, from 0; null for another key */
function target(key: string, from: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  if (step === undefined) return null;
  const to = from + step;
  return to < 0 || to >= count ? from : to;
}

/** Weeks from Monday on, with nothing where the month has no day. */
function weeksOf(days: readonly CalendarDate[]): (CalendarDate | null)[][] {
  const before = Array.from({ length: (days[0]?.weekday ?? 1) - 1 }, () => null);
  const all = [...before, ...days];
  const after = Array.from({ length: (7 - (all.length % 7)) % 7 }, () => null);
  const places = [...all, ...after];
  return Array.from({ length: places.length / 7 }, (_, i) => places.slice(i * 7, i * 7 + 7));
}
