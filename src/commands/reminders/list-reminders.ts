import type { Terminal } from '../../cli.ts';
import { readSchedule } from '../../reminders/read-schedule.ts';
import type { Schedule } from '../../store/schedules.ts';
import type { Store } from '../../store/store.ts';
import { sayAudience } from '../../teams/guide/remind/say-audience.ts';
import { sayMoment } from '../../texts/recurrence.ts';
import { reminderStatusTexts } from '../../texts/reminder-status.ts';
import { storeCliTexts } from '../../texts/store-cli.ts';

const texts = storeCliTexts.reminders;

/** All reminders with their numbers: title, state, next occasion and whom they go to. */
export async function listReminders(
  { schedules, conversations }: Pick<Store, 'schedules' | 'conversations'>,
  json: boolean,
  terminal: Terminal,
): Promise<number> {
  const all = await schedules.list();
  if (json) {
    terminal.out(JSON.stringify(all));
    return 0;
  }
  if (all.length === 0) terminal.out(texts.none);
  for (const [i, schedule] of all.entries())
    terminal.out(texts.line(i + 1, schedule.title, await about(schedule, conversations)));
  return 0;
}

async function about(
  schedule: Schedule,
  conversations: Pick<Store['conversations'], 'get'>,
): Promise<readonly string[]> {
  const { state, nextAt, ownerName } = schedule;
  const { states, next, noNext, unreadable } = reminderStatusTexts;
  const audience = readSchedule(schedule)?.audience;
  return [
    states[state],
    ...(state === 'active' ? [nextAt === null ? noNext : next(sayMoment(nextAt))] : []),
    audience === undefined ? unreadable : await sayAudience(audience, ownerName, conversations),
  ];
}
