import type { Terminal } from '../../cli.ts';
import { scheduleStatus } from '../../reminders/schedule-status.ts';
import type { Schedule } from '../../store/schedules.ts';
import type { Store } from '../../store/store.ts';
import { reminderStatusTexts } from '../../texts/reminder-status.ts';

const texts = reminderStatusTexts.status;

/** How a reminder goes: the same as its maker sees on the card. */
export async function showReminder(
  schedule: Schedule,
  store: Store,
  { terminal, now }: { readonly terminal: Terminal; readonly now: () => number },
): Promise<number> {
  const view = await scheduleStatus(schedule, 'personal', { store, now });
  const fact = ([name, value]: readonly [string, string]) => `  ${name}: ${value}`;
  const lines = [
    view.title,
    `  ${view.id}`,
    ...view.facts.map(fact),
    '',
    view.latest ?? texts.none,
    ...view.counts.map(fact),
    ...(view.problems.length === 0 ? [] : ['', texts.problems, ...view.problems.map((line) => `  ${line}`)]),
    ...(view.lines.length === 0 ? [] : ['', ...view.lines]),
  ];
  for (const line of lines) terminal.out(line);
  return 0;
}
