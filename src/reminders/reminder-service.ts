import type { DaysOff } from '../guidance/deadlines/days-off.ts';
import { errorName } from '../privacy/error-name.ts';
import type { Store } from '../store/store.ts';
import { createClockCheck } from './clock-check.ts';
import type { Messenger } from './messenger.ts';
import { openDue } from './open-due.ts';
import { createPace } from './pace.ts';
import { pause } from './pause.ts';
import type { FindRecipients } from './recipients.ts';
import type { ReminderLog } from './reminder-log.ts';
import { repeatedly } from './repeatedly.ts';
import type { RetryTimes } from './retry-delay.ts';
import { createSender, type Stopped } from './sender.ts';

export interface ReminderServiceParts {
  readonly store: Pick<Store, 'schedules' | 'ledger' | 'optOuts' | 'pace' | 'conversations'>;
  readonly messenger: Messenger;
  readonly recipients: FindRecipients;
  /** null until the calendar has been loaded. */
  readonly daysOff: () => DaysOff | null;
  readonly log: ReminderLog;
  /** Milliseconds, by the machine's clock. */
  readonly now: () => number;
  /** Names this process in the ledger. */
  readonly id: string;
  /** Messages in a second, for all processes together. */
  readonly perSecond: number;
  readonly times?: Partial<ServiceTimes>;
  readonly retry?: RetryTimes;
}

/** Milliseconds. */
export interface ServiceTimes {
  /** How often it is looked whether an occasion has come. */
  readonly tick: number;
  /** How long a row is a sender's; a send takes at most 15 s. */
  readonly lease: number;
  /** A process that has not been heard of for so long is gone. */
  readonly alive: number;
  /** How often the ledger is looked at when nothing is expected. */
  readonly idle: number;
  /** How long a clock that has leapt a day ahead must stand by it. */
  readonly settle: number;
}

export const USUAL_TIMES: ServiceTimes = {
  tick: 15_000,
  lease: 60_000,
  alive: 45_000,
  idle: 5_000,
  settle: 600_000,
};

/** The part of the program that reminds: opens what has come and sends what is due, until it is stopped. */
export interface ReminderService {
  start(): void;
  /** Something was changed: looks now and not at the next tick. */
  wake(): void;
  /** @param patienceMs for what is under way */
  stop(patienceMs: number): Promise<Stopped>;
}

/** The Bot Framework lets 30 calls be under way at once; a reply to somebody who writes must always find room. */
const MOST_AT_ONCE = 24;

export function createReminderService(parts: ReminderServiceParts): ReminderService {
  const { store, log, now, id } = parts;
  const times = { ...USUAL_TIMES, ...parts.times };
  const pace = createPace(parts.perSecond);
  const sender = createSender({
    id,
    ledger: store.ledger,
    shared: store.pace,
    pace,
    messenger: parts.messenger,
    deactivate: (conversation, state, at) => store.conversations.deactivate(conversation, state, at),
    hasChat: async (person) => (await store.conversations.personalOf(person)) !== null,
    log,
    now,
    concurrency: Math.min(MOST_AT_ONCE, Math.max(4, Math.ceil(parts.perSecond * 2))),
    leaseMs: times.lease,
    idleMs: times.idle,
    ...(parts.retry === undefined ? {} : { retry: parts.retry }),
  });

  const failed = (code: string) => (error: unknown) => {
    log.error({ code, error: errorName(error) }, 'Reminders could not be looked through; trying again');
  };
  const stopping = new AbortController();
  const check = createClockCheck(now, times.settle);
  const isBelieved = () => {
    const believed = check();
    if (!believed) log.warn({ code: 'clock_leapt' }, 'The clock has leapt ahead; waiting to see if it stays');
    return believed;
  };
  let isSending = false;
  const beat = async () => {
    // Several processes share what Teams allows.
    const alive = Math.max(1, await store.pace.beat(id, now(), times.alive));
    pace.setRate(parts.perSecond / alive);
    if (!isSending) {
      isSending = true;
      // The others hear of this one when they next look, and until then they use all that is allowed.
      void pause(alive > 1 ? times.tick : 0, stopping.signal).then(() => sender.run());
    }
    if (!isBelieved()) return;
    const expired = await store.ledger.expire(now());
    if (expired.interrupted === 0) return;
    log.warn({ code: 'deliveries_interrupted', ...expired }, 'A sender vanished');
    sender.wake();
  };
  const look = async () => {
    const daysOff = parts.daysOff();
    if (daysOff === null || !isBelieved()) return;
    const { schedules, ledger, optOuts } = store;
    const { recipients } = parts;
    const opened = await openDue({ schedules, ledger, optOuts, recipients, daysOff, log }, now());
    if (opened.opened + opened.missed > 0)
      log.info({ code: 'occasions_opened', ...opened }, 'Reminders are due');
    if (opened.opened > 0) sender.wake();
  };
  // Apart: to ask Teams who is in a large team may take longer than this process may be silent.
  const beating = repeatedly(() => beat().catch(failed('beat_failed')), times.tick);
  const looking = repeatedly(() => look().catch(failed('reminders_failed')), times.tick);
  return {
    start() {
      beating.start();
      looking.start();
    },
    wake() {
      looking.wake();
      sender.wake();
    },
    async stop(patienceMs) {
      stopping.abort();
      const [stopped] = await Promise.all([
        sender.stop(patienceMs),
        looking.stop(patienceMs),
        beating.stop(patienceMs),
      ]);
      await store.pace.leave(id).catch(() => {});
      return stopped;
    },
  };
}
