import type { Terminal } from '../../cli.ts';
import { swedishDaysOff } from '../../guidance/deadlines/days-off.ts';
import { changeSchedule } from '../../reminders/change-schedule.ts';
import { nudgeSchedule } from '../../reminders/nudge-schedule.ts';
import type { Schedule } from '../../store/schedules.ts';
import type { Store } from '../../store/store.ts';
import { storeCliTexts } from '../../texts/store-cli.ts';

const texts = storeCliTexts.reminders;
const CHANGES = ['pause', 'resume', 'cancel', 'nudge'] as const;
type Change = (typeof CHANGES)[number];

/** Who changes something from here, in the audit log. */
export const TERMINAL = 'terminal';
/** Occasions looked back through for the latest that was sent. */
const RECENT = 20;

export function isChange(what: string): what is Change {
  return (CHANGES as readonly string[]).includes(what);
}

/** Pauses, resumes, cancels or nudges one reminder. @returns 1 when it could not be done */
export async function changeReminder(
  what: Change,
  schedule: Schedule,
  store: Pick<Store, 'schedules' | 'ledger' | 'audit' | 'people'>,
  { terminal, now }: { readonly terminal: Terminal; readonly now: () => number },
): Promise<number> {
  const parts = { ...store, now, daysOff: await swedishDaysOff() };
  if (what === 'nudge') {
    const occasions = await store.ledger.occasions(schedule.id, RECENT);
    const latest = occasions.find(({ state }) => state !== 'missed');
    const count = latest === undefined ? null : await nudgeSchedule(schedule, latest.id, TERMINAL, parts);
    if (count === null) terminal.err(texts.notNudged);
    else terminal.out(texts.nudged(count));
    return count === null ? 1 : 0;
  }
  const { id, revision } = schedule;
  const changed = await changeSchedule(parts)[what]({ id, revision, actor: TERMINAL });
  if (changed.kind === 'no_occasion') terminal.err(texts.noOccasion);
  else if (changed.kind !== 'done') terminal.err(texts.stale);
  // Nothing to do is done as well, unless it is something else that has been done.
  else if (changed.schedule.state !== BECOMES[what]) terminal.err(texts.cannot(what, changed.schedule.state));
  else {
    terminal.out(texts.done[what]);
    return 0;
  }
  return 1;
}

const BECOMES = { pause: 'paused', resume: 'active', cancel: 'cancelled' } as const;
