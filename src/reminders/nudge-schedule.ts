import type { DaysOff } from '../guidance/deadlines/days-off.ts';
import type { AuditLog } from '../store/audit-log.ts';
import type { Ledger } from '../store/ledger.ts';
import type { People } from '../store/people.ts';
import type { Schedule } from '../store/schedules.ts';
import { firstWorkingMoment } from './first-working-moment.ts';

export interface NudgeParts {
  readonly ledger: Pick<Ledger, 'occasions' | 'deliveries' | 'nudge'>;
  readonly people: Pick<People, 'byIds'>;
  readonly audit: Pick<AuditLog, 'add'>;
  /** Milliseconds, for instance `Date.now`. */
  readonly now: () => number;
  readonly daysOff: DaysOff;
}

/**
 * Sends an occasion once more to those who have not acknowledged it, inside the working hours of each.
 * @param actor a person's id, or "terminal"
 * @returns how many; null when it was done before, or the schedule has no such occasion that is open
 */
export async function nudgeSchedule(
  schedule: Pick<Schedule, 'id' | 'lateMs'>,
  occasion: string,
  actor: string,
  { ledger, people, audit, now, daysOff }: NudgeParts,
): Promise<number | null> {
  // An id that comes from a card may be of somebody else's reminder.
  const own = (await ledger.occasions(schedule.id, RECENT)).find(({ id }) => id === occasion);
  if (own?.state !== 'open') return null;
  const recipients = await ledger.deliveries(schedule.id, occasion);
  const known = await people.byIds(recipients.flatMap(({ person }) => person ?? []));
  const hours = new Map(known.map((person) => [person.id, person.hours]));
  const at = now();
  const works = firstWorkingMoment(at, daysOff);
  const notBefore = (person: string | null) => works(person === null ? null : hours.get(person));
  const latest = Math.max(at, ...new Set(recipients.map(({ person }) => notBefore(person))));
  const count = await ledger.nudge(occasion, notBefore, latest + schedule.lateMs, at);
  if (count !== null)
    await audit.add({ at, actor, action: 'schedule.nudge', target: schedule.id, fields: [] });
  return count;
}

/** Occasions that are looked through for the one to nudge. */
const RECENT = 100;
