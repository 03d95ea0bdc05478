import type { Delivery } from '../store/ledger.ts';
import type { SendResult } from './messenger.ts';
import { type RetryTimes, retryDelay } from './retry-delay.ts';

/** What an attempt means for the delivery, for everybody, and for the conversation. */
export interface SendVerdict {
  readonly row:
    | { readonly is: 'sent'; readonly message: string | null; readonly conversation: string }
    | {
        readonly is: 'again';
        readonly notBefore: number;
        readonly status: number | null;
        readonly code: string;
        readonly uncertain: boolean;
      }
    | {
        readonly is: 'failed';
        readonly status: number | null;
        readonly code: string;
        readonly uncertain: boolean;
      };
  /** Nobody sends before this; null when there is no reason to wait. */
  readonly brakeUntil: number | null;
  /** What to note about the conversation; null when it can still be reached. */
  readonly unreachable: 'blocked' | 'gone' | null;
}

/** Then something else is wrong than that Teams is busy. */
const MOST_ATTEMPTS = 50;

/**
 * Decides after an attempt: done, once more later, or never. Pure but for the randomness of the delay.
 * @param now milliseconds
 */
export function judgeSend(
  result: SendResult,
  { attempts, expiresAt }: Pick<Delivery, 'attempts' | 'expiresAt'>,
  now: number,
  times?: RetryTimes,
): SendVerdict {
  const quiet = { brakeUntil: null, unreachable: null };
  switch (result.kind) {
    case 'sent': {
      const { message, conversation } = result;
      return { row: { is: 'sent', message, conversation }, ...quiet };
    }
    case 'refused': {
      const { status, code, gone } = result;
      const unreachable = !gone ? null : code === 'blocked' ? 'blocked' : 'gone';
      return { row: { is: 'failed', status, code, uncertain: false }, brakeUntil: null, unreachable };
    }
    default: {
      const isThrottled = result.kind === 'throttled';
      const { status } = result;
      const code = isThrottled ? 'throttled' : result.code;
      const uncertain = !isThrottled && result.uncertain;
      const asked = result.retryAfterMs ?? 0;
      // What Teams says is the least. Who says "at once", or the same again and again, is not asked ever faster for that.
      const own =
        asked > 0 ? (attempts === 1 ? 0 : retryDelay(attempts - 1, times)) : retryDelay(attempts, times);
      const notBefore = now + Math.max(asked, own);
      // Teams may ask for patience with one conversation or with all of us; it does not say which.
      const brakeUntil = isThrottled ? (asked > 0 ? now + asked : notBefore) : null;
      // However often Teams is busy, it may have time before it is too late.
      const isHopeless = (!isThrottled && attempts >= MOST_ATTEMPTS) || notBefore > expiresAt;
      return {
        row: isHopeless
          ? { is: 'failed', status, code: isThrottled ? 'throttled_out' : 'gave_up', uncertain }
          : { is: 'again', notBefore, status, code, uncertain },
        brakeUntil,
        unreachable: null,
      };
    }
  }
}
