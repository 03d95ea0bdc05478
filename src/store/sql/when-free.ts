import { setTimeout } from 'node:timers/promises';

/** How long one who wants to write waits for another who does. */
const PATIENCE_MS = 5_000;
const BETWEEN_MS = 5;
const SQLITE_BUSY = 5;

/**
 * Asks again while somebody else is writing. SQLite's own waiting holds up everything else in the process, and that may be the
 * very thing that is waited for.
 * @throws what was thrown last, after five seconds
 */
export async function whenFree<T>(ask: () => T | Promise<T>): Promise<T> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await ask();
    } catch (cause) {
      if (!isBusy(cause) || performance.now() > until) throw cause;
      await setTimeout(BETWEEN_MS);
    }
  }
}

function isBusy(cause: unknown): boolean {
  return cause instanceof Error && 'errcode' in cause && (Number(cause.errcode) & 0xff) === SQLITE_BUSY;
}
