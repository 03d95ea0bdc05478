/** A clock that goes forward by more than this between two looks has been set, or the machine has slept. */
const LEAP_MS = 24 * 3_600_000;

/**
 * Makes a check of whether the machine's clock can be believed. Once it has leapt a day ahead it is given time to be put right:
 * what is too late is noted as such for good, and all that a year would have brought must not be lost to a clock that was
 * wrong for a minute. A machine that slept that long waits as well, which does no harm.
 * @param now milliseconds by that clock
 * @param settleMs how long it must stand by what it says
 * @param since milliseconds by a clock that nobody sets
 */
export function createClockCheck(
  now: () => number,
  settleMs: number,
  since: () => number = () => performance.now(),
): () => boolean {
  let before = now();
  let doubted: { readonly at: number; readonly from: number } | null = null;
  return () => {
    const at = now();
    if (doubted === null && at - before > LEAP_MS) doubted = { at: before, from: since() };
    before = at;
    if (doubted === null) return true;
    const isBack = at - doubted.at < LEAP_MS;
    if (isBack || since() - doubted.from >= settleMs) doubted = null;
    return doubted === null;
  };
}
