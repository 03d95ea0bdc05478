import { createHash } from 'node:crypto';
import type { DaysOff } from '../guidance/deadlines/days-off.ts';
import { errorName } from '../privacy/error-name.ts';
import type { Ledger, NewDelivery } from '../store/ledger.ts';
import type { OptOuts } from '../store/opt-outs.ts';
import type { Schedule, Schedules } from '../store/schedules.ts';
import { firstWorkingMoment } from './first-working-moment.ts';
import { readSchedule } from './read-schedule.ts';
import type { FindRecipients, Recipient } from './recipients.ts';
import { nextOccasion } from './recurrence/next-occasions.ts';
import type { ReminderLog } from './reminder-log.ts';

export interface OpenDueParts {
  readonly schedules: Pick<Schedules, 'due' | 'change'>;
  readonly ledger: Pick<Ledger, 'open'>;
  readonly optOuts: Pick<OptOuts, 'among'>;
  readonly recipients: FindRecipients;
  readonly daysOff: DaysOff;
  readonly log: ReminderLog;
}

export interface OpenedDue {
  /** Occasions that got their recipients. */
  readonly opened: number;
  /** Occasions that nobody could send in time. */
  readonly missed: number;
  /** Reminders that will be tried again at the next look: Teams did not say who is in the team. */
  readonly postponed: number;
}

/** Reminders looked at in one go. */
const AT_ONCE = 50;
/** After a long standstill every occasion in between is gone through, but not for ever in one look. */
const MOST_ROUNDS = 40;

/**
 * Opens every occasion whose time has come: one row in the ledger for each recipient. What is too late is noted as missed. It does
 * not matter how many do this at once, or if one of them dies in the middle: an occasion is opened wholly, once, or not yet.
 * @param now milliseconds
 */
export async function openDue(parts: OpenDueParts, now: number): Promise<OpenedDue> {
  const sum = { opened: 0, missed: 0, postponed: 0 };
  const postponed = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const due = (await parts.schedules.due(now, AT_ONCE + postponed.size)).filter(
      ({ id }) => !postponed.has(id),
    );
    if (due.length === 0) break;
    for (const schedule of due) {
      const became = await openOne(schedule, parts, now);
      if (became === 'postponed') postponed.add(schedule.id);
      if (became !== 'elsewhere') sum[became] += 1;
    }
  }
  return sum;
}

async function openOne(
  schedule: Schedule,
  parts: OpenDueParts,
  now: number,
): Promise<'opened' | 'missed' | 'postponed' | 'elsewhere'> {
  const { ledger, log, daysOff } = parts;
  const dueAt = schedule.nextAt!;
  const read = readSchedule(schedule);
  if (read === null) {
    log.error(
      { code: 'schedule_unreadable', schedule: schedule.id },
      'A reminder cannot be read and was paused',
    );
    await parts.schedules.change(schedule.id, schedule.revision, { state: 'paused' }, now);
    return 'elsewhere';
  }
  const occasion = {
    id: occasionId(schedule.id, dueAt),
    schedule: schedule.id,
    dueAt,
    revision: schedule.revision,
    nextAt: nextOccasion(read.rule, dueAt, daysOff),
  };
  if (now > dueAt + schedule.lateMs) {
    const isFirst = await ledger.open({ ...occasion, state: 'missed' }, [], now);
    if (isFirst) log.warn({ code: 'occasion_missed', schedule: schedule.id }, 'An occasion passed unsent');
    return isFirst ? 'missed' : 'elsewhere';
  }
  let found: readonly Recipient[];
  try {
    found = await parts.recipients(read.audience, schedule.owner);
  } catch (error) {
    log.warn(
      { code: 'recipients_unknown', schedule: schedule.id, error: errorName(error) },
      'It is not known who a reminder goes to',
    );
    return 'postponed';
  }
  const ids = found.flatMap(({ person }) => person?.id ?? []);
  const unwilling = await parts.optOuts.among(ids, schedule.lineage);
  const from = Math.max(dueAt, now);
  const works = firstWorkingMoment(from, daysOff);
  const deliveries = found.map(({ person, conversation }): NewDelivery => {
    const notBefore = person === null ? from : works(person.hours);
    return {
      id: deliveryId(occasion.id, person?.id ?? conversation ?? ''),
      person: person?.id ?? null,
      conversation,
      notBefore,
      expiresAt: notBefore + schedule.lateMs,
      ...(person !== null && unwilling.has(person.id) ? { skip: 'opted_out' as const } : {}),
    };
  });
  return (await ledger.open({ ...occasion, state: 'open' }, deliveries, now)) ? 'opened' : 'elsewhere';
}

/** The same from whoever computes it, so that no two replicas can open the same occasion under two names. */
export function occasionId(schedule: string, dueAt: number): string {
  return shortHash(`${schedule} ${dueAt}`);
}

function deliveryId(occasion: string, recipient: string): string {
  return shortHash(`${occasion} ${recipient}`);
}

/** 16 hexadecimal figures: it stands in every button of a card. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
