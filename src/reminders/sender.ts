import { setMaxListeners } from 'node:events';
import type { ConversationState } from '../store/conversations.ts';
import type { ClaimedDelivery, Ledger } from '../store/ledger.ts';
import type { SharedPace } from '../store/pace.ts';
import { judgeSend } from './judge-send.ts';
import type { Messenger } from './messenger.ts';
import type { Pace } from './pace.ts';
import { pause } from './pause.ts';
import type { ReminderLog } from './reminder-log.ts';
import type { RetryTimes } from './retry-delay.ts';

export interface SenderParts {
  /** Names this sender in the ledger; no other has it. */
  readonly id: string;
  readonly ledger: Pick<Ledger, 'claim' | 'nextAt' | 'markSent' | 'putBack' | 'markFailed'>;
  readonly shared: Pick<SharedPace, 'brakedUntil' | 'brake'>;
  readonly pace: Pace;
  readonly messenger: Pick<Messenger, 'deliver'>;
  readonly deactivate: (
    conversation: string,
    state: Exclude<ConversationState, 'active'>,
    at: number,
  ) => Promise<void>;
  readonly log: ReminderLog;
  /** Milliseconds. */
  readonly now: () => number;
  /** Sends under way at once; the Bot Framework takes 30. */
  readonly concurrency: number;
  /** How long what was taken is this sender's; longer than any send takes. */
  readonly leaseMs: number;
  /** How often the ledger is looked at when nothing is expected. */
  readonly idleMs: number;
  readonly retry?: RetryTimes;
}

/** What was under way when a sender was stopped. */
export interface Stopped {
  /** Sent to the end. */
  readonly finished: number;
  /** Put back untried. */
  readonly returned: number;
  /** Without an answer when patience ended: they count as interrupted. */
  readonly cut: number;
}

export interface Sender {
  /** Sends until it is stopped. Does not reject. */
  run(): Promise<void>;
  /** Looks at the ledger now. */
  wake(): void;
  /** Takes nothing more; what is under way may finish for that long. */
  stop(patienceMs: number): Promise<Stopped>;
}

/** Takes what is due from the ledger and sends it, below the pace that Teams allows. */
export function createSender(parts: SenderParts): Sender {
  const { id, ledger, shared, pace, messenger, log, now } = parts;
  const stopping = new AbortController();
  // Everybody who waits for their turn listens.
  setMaxListeners(0, stopping.signal);
  const underWay = new Map<string, Promise<void>>();
  let resting: AbortController | null = null;
  let isWoken = false;
  let brakedUntil = 0;
  let running: Promise<void> = Promise.resolve();
  const stopped = { finished: 0, returned: 0 };

  const wake = () => {
    isWoken = true;
    resting?.abort();
  };
  const rest = async (ms: number) => {
    // Woken while it looked: then it looks once more.
    if (!isWoken && !stopping.signal.aborted) {
      resting = new AbortController();
      await pause(Math.min(Math.max(ms, 1), parts.idleMs), resting.signal);
      resting = null;
    }
    isWoken = false;
  };

  const untried = async (row: ClaimedDelivery, notBefore: number) => {
    const { delivery } = row;
    await ledger.putBack(delivery.id, id, {
      notBefore,
      status: delivery.lastStatus,
      code: delivery.code,
      counts: false,
      uncertain: false,
    });
    if (stopping.signal.aborted) stopped.returned += 1;
  };

  const sendOne = async (row: ClaimedDelivery) => {
    const { delivery } = row;
    const taken = await pace.take(
      delivery.conversation ?? row.conversation?.id ?? delivery.id,
      stopping.signal,
    );
    if (!taken) return untried(row, delivery.notBefore);
    // Asked for each message: another process may have been told to wait since this row was taken.
    const braked = Math.max(brakedUntil, await shared.brakedUntil());
    if (braked > now()) return untried(row, braked);
    const result = await messenger.deliver(row);
    const verdict = judgeSend(result, delivery, now(), parts.retry);
    // Before anything is written: the others that are waiting for their turn see it at once.
    if (verdict.brakeUntil !== null) brakedUntil = Math.max(brakedUntil, verdict.brakeUntil);
    const { row: became } = verdict;
    const mine =
      became.is === 'sent'
        ? await ledger.markSent(delivery.id, id, { ...became, at: now() })
        : became.is === 'again'
          ? await ledger.putBack(delivery.id, id, { ...became, counts: true })
          : await ledger.markFailed(delivery.id, id, { ...became, at: now() });
    if (!mine) log.warn({ code: 'delivery_taken_back', is: became.is }, 'An answer came after its time');
    if (verdict.brakeUntil !== null) await shared.brake(verdict.brakeUntil);
    const conversation = row.conversation?.id ?? delivery.conversation;
    if (verdict.unreachable !== null && conversation !== null)
      await parts.deactivate(conversation, verdict.unreachable, now());
    if (stopping.signal.aborted) stopped.finished += 1;
  };

  const start = (row: ClaimedDelivery) => {
    const work = sendOne(row)
      // The row stays taken until its time is out, and is then sent again by whoever comes first.
      .catch((error: unknown) =>
        log.error({ code: 'delivery_not_noted', ...nameOf(error) }, 'The ledger failed'),
      )
      .then(() => {
        underWay.delete(row.delivery.id);
        wake();
      });
    underWay.set(row.delivery.id, work);
  };

  const step = async () => {
    const braked = Math.max(brakedUntil, await shared.brakedUntil());
    if (braked > now()) {
      brakedUntil = braked;
      return rest(braked - now());
    }
    const room = parts.concurrency - underWay.size;
    // Several at a time: taking a row costs much the same as taking six.
    if (room < parts.concurrency / 4) return rest(parts.idleMs);
    const from = now();
    const rows = await ledger.claim({ by: id, now: from, until: from + parts.leaseMs, limit: room });
    for (const row of rows) start(row);
    if (rows.length > 0) return;
    const next = await ledger.nextAt(now());
    return rest(next === null ? parts.idleMs : next - now());
  };

  const loop = async () => {
    while (!stopping.signal.aborted) {
      await step().catch(async (error: unknown) => {
        log.error({ code: 'ledger_failed', ...nameOf(error) }, 'The ledger cannot be read; trying again');
        await rest(parts.idleMs);
      });
    }
  };

  return {
    run() {
      running = loop();
      return running;
    },
    wake,
    async stop(patienceMs) {
      stopping.abort();
      wake();
      await running;
      const patience = new AbortController();
      await Promise.race([Promise.all(underWay.values()), pause(patienceMs, patience.signal)]);
      patience.abort();
      const cut = [...underWay.keys()];
      for (const delivery of cut)
        await ledger.putBack(delivery, id, {
          notBefore: now(),
          status: null,
          code: 'interrupted',
          counts: true,
          uncertain: true,
        });
      return { ...stopped, cut: cut.length };
    },
  };
}

function nameOf(error: unknown): { readonly error: string } {
  return { error: error instanceof Error ? error.name : 'unknown' };
}
