import type { Reason } from '../../../guidance/checklists/checklist.ts';
import type { FinishedInDistrict } from '../../../guidance/introduction/finished-people.ts';
import type { Store } from '../../../store/store.ts';

/** What the overview is made of. */
export interface OverviewParts {
  readonly store: {
    readonly counts: Pick<Store['counts'], 'list'>;
    readonly ledger: Pick<Store['ledger'], 'results'>;
    readonly subjects: Pick<Store['subjects'], 'list'>;
  };
  /** Why children did not take part. */
  readonly reasons: () => readonly Reason[];
  /** What a document is called; null when it is there no more. */
  readonly titleOf: (document: string) => string | null;
  /** Who has finished the introduction and agreed that it is seen. */
  readonly introduced: () => Promise<readonly FinishedInDistrict[]>;
  /** Milliseconds, for instance `Date.now`. */
  readonly now: () => number;
}
