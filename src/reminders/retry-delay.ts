import { ExponentialBackoff } from 'cockatiel';

export interface RetryTimes {
  readonly firstMs: number;
  readonly mostMs: number;
}

/** What Teams' documentation asks for is "exponential, random, bounded"; it gives no figures. */
export const USUAL_RETRY: RetryTimes = { firstMs: 2_000, mostMs: 600_000 };

/**
 * How long to wait before the next attempt, when Teams has not said.
 * @param attempts made so far, at least 1
 * @returns milliseconds, random, twice as long on average for each attempt up to the most
 */
export function retryDelay(attempts: number, { firstMs, mostMs }: RetryTimes = USUAL_RETRY): number {
  let backoff = new ExponentialBackoff({ initialDelay: firstMs, maxDelay: mostMs }).next();
  for (let i = 1; i < Math.min(attempts, 20); i += 1) backoff = backoff.next(undefined);
  return Math.max(1, Math.round(backoff.duration));
}
