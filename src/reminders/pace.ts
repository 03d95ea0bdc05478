import { TokenBucket } from 'limiter';
import { pause } from './pause.ts';

/** Keeps sending below what Teams allows, overall and in each conversation. */
export interface Pace {
  /**
   * Waits for one's turn.
   * @returns false when `signal` ended the wait
   */
  take(conversation: string, signal: AbortSignal): Promise<boolean>;
  /** @param perSecond messages, over all conversations */
  setRate(perSecond: number): void;
}

/** How often one conversation may get a message; Teams allows 7 in a second and 8 in two. */
const PER_CONVERSATION_MS = 1_000;
/** Conversations that are remembered: more than one second can have seen. */
const MOST_CONVERSATIONS = 1_000;

/** Counts on a clock that only goes forward, so that it does not matter when the machine's is set. */
export function createPace(perSecond: number): Pace {
  const all = new TokenBucket({
    bucketSize: burst(perSecond),
    tokensPerInterval: perSecond,
    interval: 1_000,
  });
  all.content = 1;
  const own = new Map<string, TokenBucket>();
  const bucketOf = (conversation: string): TokenBucket => {
    const known = own.get(conversation);
    own.delete(conversation);
    const bucket =
      known ??
      new TokenBucket({
        bucketSize: 1,
        tokensPerInterval: 1,
        interval: PER_CONVERSATION_MS,
        parentBucket: all,
      });
    if (known === undefined) bucket.content = 1;
    own.set(conversation, bucket);
    const oldest = own.keys().next();
    if (own.size > MOST_CONVERSATIONS && !oldest.done) own.delete(oldest.value);
    return bucket;
  };
  return {
    setRate(rate) {
      all.tokensPerInterval = rate;
      all.bucketSize = burst(rate);
    },
    async take(conversation, signal) {
      const bucket = bucketOf(conversation);
      while (!signal.aborted) {
        if (bucket.tryRemoveTokens(1)) return true;
        await pause(Math.max(1, bucket.getWaitTime(1)), signal);
      }
      return false;
    },
  };
}

/** What a late timer may catch up with: the tenth of a second's worth. */
function burst(perSecond: number): number {
  return Math.max(1, Math.ceil(perSecond / 10));
}
