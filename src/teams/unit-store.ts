import type { Conversations } from '../store/conversations.ts';
import { withoutThread } from './without-thread.ts';

/** Which district the people in a conversation have said that they work in. A channel has one, whatever the thread. */
export interface UnitStore {
  get(conversation: string): Promise<string | null>;
  /** null forgets it. */
  set(conversation: string, unit: string | null): Promise<void>;
}

/**
 * Remembers with the conversation itself, and only for one that has been seen. A question is answered without a district when
 * the store fails.
 */
export function storedUnits(conversations: Pick<Conversations, 'get' | 'setUnit'>): UnitStore {
  return {
    async get(conversation) {
      const known = await conversations.get(withoutThread(conversation)).catch(() => null);
      return known?.unit ?? null;
    },
    set: (conversation, unit) => conversations.setUnit(withoutThread(conversation), unit),
  };
}

/** Forgets at restart and remembers the latest `limit` conversations only; one process. */
export function memoryUnitStore(limit = 10_000): UnitStore {
  const units = new Map<string, string>();
  return {
    get: async (conversation) => units.get(withoutThread(conversation)) ?? null,
    async set(conversation, unit) {
      const key = withoutThread(conversation);
      units.delete(key);
      if (unit !== null) units.set(key, unit);
      const oldest = units.keys().next();
      if (units.size > limit && !oldest.done) units.delete(oldest.value);
    },
  };
}
