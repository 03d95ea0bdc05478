const MINUTE_MS = 60_000;

/**
 * The moment after which an occasion still lies ahead for whoever makes or changes a reminder: rules count in whole minutes,
 * and the minute that it is now is not over.
 * @param now milliseconds @returns milliseconds, exclusive
 */
export function fromThisMinute(now: number): number {
  return Math.floor(now / MINUTE_MS) * MINUTE_MS - 1;
}
