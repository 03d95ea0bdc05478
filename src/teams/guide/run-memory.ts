/** One checklist, path or draft that somebody is going through. */
export interface Run<State> {
  /** Made by `newRunId`, carried by the card. */
  readonly id: string;
  /** Rises by one with every change; a card that carries a lower one than is remembered is an old one. */
  readonly revision: number;
  readonly state: State;
}

/**
 * What was last answered in each run. The card carries the whole state, so nothing is lost when this forgets; it is here for
 * presses that overtake one another, and for typed words. Never written anywhere.
 */
export interface RunMemory<State> {
  /** @returns null when it is unknown here, or forgotten */
  get(conversation: string, id: string): Run<State> | null;
  /** The run that somebody in the conversation last touched. */
  latest(conversation: string): Run<State> | null;
  keep(conversation: string, run: Run<State>): void;
  forget(conversation: string, id: string): void;
  /** @returns whether there was any run in the conversation */
  forgetAll(conversation: string): boolean;
}

/** Long enough for a pause in the middle of a card; what somebody wrote is not kept longer than that. */
const keptMs = 30 * 60_000;
const mostRuns = 2_000;

/** @param now milliseconds, for instance `Date.now` */
export function createRunMemory<State>(now: () => number, most = mostRuns): RunMemory<State> {
  // In the order they were touched, the oldest first.
  const runs = new Map<
    string,
    { readonly run: Run<State>; readonly conversation: string; readonly at: number }
  >();
  const key = (conversation: string, id: string) => JSON.stringify([conversation, id]);
  const forgetOld = () => {
    for (const [at, entry] of runs) {
      if (runs.size <= most && now() - entry.at <= keptMs) return;
      runs.delete(at);
    }
  };
  return {
    get(conversation, id) {
      forgetOld();
      return runs.get(key(conversation, id))?.run ?? null;
    },
    latest(conversation) {
      forgetOld();
      return [...runs.values()].findLast((entry) => entry.conversation === conversation)?.run ?? null;
    },
    keep(conversation, run) {
      runs.delete(key(conversation, run.id));
      runs.set(key(conversation, run.id), { run, conversation, at: now() });
      forgetOld();
    },
    forget(conversation, id) {
      runs.delete(key(conversation, id));
    },
    forgetAll(conversation) {
      forgetOld();
      const own = [...runs].filter(([, entry]) => entry.conversation === conversation);
      for (const [at] of own) runs.delete(at);
      return own.length > 0;
    },
  };
}
