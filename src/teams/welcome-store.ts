import type { Conversations } from '../store/conversations.ts';
import { BoundedSet } from './bounded-set.ts';

/** Remembers which conversations have been welcomed. Clients repeat the event that a bot was added. */
export interface WelcomeStore {
  /** @returns true for the first who asks; that one sends the welcome */
  claim(conversation: string): Promise<boolean>;
  /** Lets a conversation be welcomed again: the welcome did not arrive, or the bot was removed. */
  release(conversation: string): Promise<void>;
}

/** Remembers over restarts, for all processes. @param now milliseconds */
export function storedWelcomes(
  conversations: Pick<Conversations, 'claimWelcome' | 'releaseWelcome'>,
  now: () => number,
): WelcomeStore {
  return {
    claim: (conversation) => conversations.claimWelcome(conversation, now()),
    release: (conversation) => conversations.releaseWelcome(conversation),
  };
}

/** Forgets at restart and remembers the latest `limit` conversations only; one process. */
export function memoryWelcomeStore(limit = 10_000): WelcomeStore {
  const welcomed = new BoundedSet(limit);
  return {
    claim: async (conversation) => welcomed.add(conversation),
    release: async (conversation) => welcomed.delete(conversation),
  };
}
