/** Which district the people in a conversation have said that they work in. */
export interface UnitStore {
  get(conversation: string): string | null;
  /** null forgets it. */
  set(conversation: string, unit: string | null): void;
}

/** Forgets at restart and remembers the latest `limit` conversations only; one process. */
export function memoryUnitStore(limit = 10_000): UnitStore {
  const units = new Map<string, string>();
  return {
    get: (conversation) => units.get(conversation) ?? null,
    set(conversation, unit) {
      units.delete(conversation);
      if (unit !== null) units.set(conversation, unit);
      const oldest = units.keys().next();
      if (units.size > limit && !oldest.done) units.delete(oldest.value);
    },
  };
}
