import type { Draft, Step } from '../../../reminders/draft/plan-draft.ts';
import type { GuideContext } from '../guide.ts';
import { createRunMemory, type RunMemory } from '../run-memory.ts';

/** What somebody last looked at, for words that are typed, and for fields that a client has lost. */
export type RemindPlace =
  | { readonly at: 'draft'; readonly draft: Draft; readonly step: Step }
  /** A ready-made one that may need a day. */
  | { readonly at: 'ready'; readonly id: string }
  | { readonly at: 'list'; readonly ids: readonly string[] }
  /** `ids`: the list that it was opened from, whose numbers still hold. */
  | { readonly at: 'schedule'; readonly id: string; readonly ids: readonly string[] };

/** Remembers where each person is in each conversation: what one sees is not what another's numbers mean. */
export interface RemindPlaces {
  get(context: GuideContext): RemindPlace | null;
  keep(context: GuideContext, place: RemindPlace): void;
  forget(context: GuideContext): void;
}

const RUN = 'place';

/** @param now milliseconds, for instance `Date.now` */
export function createRemindPlaces(now: () => number): RemindPlaces {
  const memory: RunMemory<RemindPlace> = createRunMemory<RemindPlace>(now);
  const where = ({ conversation, speaker }: GuideContext) =>
    JSON.stringify([conversation, speaker?.id ?? '']);
  return {
    get: (context) => memory.get(where(context), RUN)?.state ?? null,
    keep: (context, state) => memory.keep(where(context), { id: RUN, revision: 0, state }),
    forget: (context) => memory.forget(where(context), RUN),
  };
}
