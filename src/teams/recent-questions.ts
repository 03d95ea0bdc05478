/** The last question in each conversation, for as long as somebody may ask on from it. In memory only, and one process's. */
export interface RecentQuestions {
  /** @returns null when there is none, or it is too old */
  get(conversation: string): string | null;
  remember(conversation: string, question: string): void;
  forget(conversation: string): void;
}

/** Somebody who asks later than this has begun anew. */
export const RECENT_MS = 10 * 60_000;
/** How many conversations are remembered at once. */
const MOST = 10_000;

/** Each question is gone when its time is up, whether somebody asks for it or not. */
export function createRecentQuestions(recentMs = RECENT_MS): RecentQuestions {
  const kept = new Map<string, { readonly question: string; readonly end: NodeJS.Timeout }>();
  const forget = (conversation: string) => {
    clearTimeout(kept.get(conversation)?.end);
    kept.delete(conversation);
  };
  return {
    get: (conversation) => kept.get(conversation)?.question ?? null,
    remember(conversation, question) {
      forget(conversation);
      const end = setTimeout(() => kept.delete(conversation), recentMs).unref();
      kept.set(conversation, { question, end });
      const oldest = kept.keys().next();
      if (kept.size > MOST && !oldest.done) forget(oldest.value);
    },
    forget,
  };
}
