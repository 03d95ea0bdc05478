import { setMaxListeners } from 'node:events';
import { errorName } from '../privacy/error-name.ts';
import type { ClaimedDelivery, Ledger } from '../store/ledger.ts';
import type { SharedPace } from '../store/pace.ts';
import { createBrake } from './brake.ts';
import { pause } from './pause.ts';
import { createSendClaimed, type SendClaimedParts } from './send-claimed.ts';

export interface SenderParts extends SendClaimedParts {
  readonly ledger: Pick<Ledger, 'claim' | 'mayStillSend' | 'nextAt' | 'markSent' | 'putBack' | 'markFailed'>;
  readonly shared: Pick<SharedPace, 'brakedUntil' | 'brake'>;
  /** Sends under way at once; the Bot Framework takes 30. */
  readonly concurrency: number;
  /** How often the ledger is looked at when nothing is expected. */
  readonly idleMs: number;
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
  /** Takes nothing more; what is under way may finish for that long. Does not reject. */
  stop(patienceMs: number): Promise<Stopped>;
}

/** Takes what is due from the ledger and sends it, below the pace that Teams allows. */
export function createSender(parts: SenderParts): Sender {
  const { id, ledger, log, now } = parts;
  const stopping = new AbortController();
  const givingUp = new AbortController();
  // Everybody who waits for their turn listens.
  setMaxListeners(0, stopping.signal, givingUp.signal);
  const brake = createBrake(parts.shared, now);
  const send = createSendClaimed(parts, brake, { stopping: stopping.signal, givingUp: givingUp.signal });
  const underWay = new Map<string, Promise<void>>();
  let resting: AbortController | null = null;
  let isWoken = false;
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

  const start = (row: ClaimedDelivery, takenAt: number) => {
    const work = send(row, takenAt)
      .then((became) => {
        if (stopping.signal.aborted) stopped[became === 'tried' ? 'finished' : 'returned'] += 1;
      })
      // The row stays taken until its time is out, and is then sent again by whoever comes first.
      .catch((error: unknown) =>
        log.error({ code: 'delivery_left', error: errorName(error) }, 'The ledger failed'),
      )
      .then(() => {
        underWay.delete(row.delivery.id);
        wake();
      });
    underWay.set(row.delivery.id, work);
  };

  const step = async () => {
    const room = parts.concurrency - underWay.size;
    // Several at a time: taking a row costs much the same as taking six.
    if (room < parts.concurrency / 4) return rest(parts.idleMs);
    const braked = await brake.until();
    if (braked > now()) return rest(braked - now());
    const from = now();
    const rows = await ledger.claim({ by: id, now: from, until: from + parts.leaseMs, limit: room });
    // What it has under way, and took so long that its time ran out, it has taken anew: it is not sent twice for that.
    for (const row of rows) if (!underWay.has(row.delivery.id)) start(row, from);
    if (rows.length > 0) return;
    const next = await ledger.nextAt(now());
    return rest(next === null ? parts.idleMs : next - now());
  };

  const loop = async () => {
    while (!stopping.signal.aborted) {
      await step().catch(async (error: unknown) => {
        log.error(
          { code: 'ledger_failed', error: errorName(error) },
          'The ledger cannot be read; trying again',
        );
        isWoken = false;
        await rest(parts.idleMs);
      });
    }
  };

  const interrupt = (delivery: string) =>
    ledger
      .putBack(delivery, id, {
        notBefore: now(),
        status: null,
        code: 'interrupted',
        counts: true,
        uncertain: true,
      })
      // Then it becomes so when its time is out.
      .catch((error: unknown) =>
        log.error({ code: 'delivery_left', error: errorName(error) }, 'The ledger failed'),
      );

  return {
    run() {
      running = loop();
      return running;
    },
    wake,
    async stop(patienceMs) {
      stopping.abort();
      wake();
      const patience = new AbortController();
      const allDone = running.then(() => Promise.all(underWay.values()));
      await Promise.race([allDone, pause(patienceMs, patience.signal)]);
      patience.abort();
      givingUp.abort();
      const cut = [...underWay.keys()];
      await Promise.all(cut.map(interrupt));
      return { ...stopped, cut: cut.length };
    },
  };
}
