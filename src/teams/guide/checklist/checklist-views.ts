import { createHash } from 'node:crypto';
import type { Checklist, ChecklistItem, Reason } from '../../../guidance/checklists/checklist.ts';
import { missingItems } from '../../../guidance/checklists/missing-items.ts';
import {
  type Participation,
  type ParticipationCount,
  participation,
} from '../../../guidance/checklists/participation.ts';
import type { SourceRegister } from '../../../knowledge/sources/source.ts';
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import { checklistCard } from '../../cards/guide/checklist-card.ts';
import { checklistEndCard } from '../../cards/guide/checklist-end-card.ts';
import { checklistItemCard } from '../../cards/guide/checklist-item-card.ts';
import { checklistStartCard } from '../../cards/guide/checklist-start-card.ts';
import { checklistView } from '../../cards/guide/checklist-view.ts';
import type { GuideContext, GuideResult, ShownRun } from '../guide.ts';
import type { ChecklistRun } from './checklist-run.ts';

export interface ViewParts {
  readonly reasons: readonly Reason[];
  readonly sources: SourceRegister;
}

/** The cards of a run, as they are now. */
export interface ChecklistViews {
  /** The list; what it has to know first, when that has not been chosen. */
  list(notice?: string): GuideResult;
  start(): GuideResult;
  item(item: ChecklistItem, reasonNeeded?: boolean): GuideResult;
  end(justCounted?: boolean): GuideResult;
}

export function checklistViews(
  list: Checklist,
  run: ChecklistRun,
  { unit, today }: GuideContext,
  { reasons, sources }: ViewParts,
): ChecklistViews {
  const view = checklistView(list, run, reasons);
  const { chosen, state } = run.state;
  const result = (shown: ShownRun['view'], card: AdaptiveCard): GuideResult => ({
    card,
    run: {
      list: list.id,
      id: run.id,
      code: view.code,
      view: shown,
      isDone: shown === 'end' || (chosen && missingItems(list, state, reasons).length === 0),
    },
  });
  const start = () => result('start', checklistStartCard(view));
  return {
    start,
    list: (notice) => (chosen ? result('list', checklistCard(view, notice)) : start()),
    item: (item, reasonNeeded = false) =>
      result('item', checklistItemCard(view, item, { sources, today, reasonNeeded })),
    end(justCounted = false) {
      const count = countOf(list, run, today);
      return result(
        'end',
        checklistEndCard(view, { count, unit, shown: shownCount(count, unit), justCounted }),
      );
    },
  };
}

/** What may be counted of a run, without the district. */
export function countOf(
  list: Checklist,
  run: ChecklistRun,
  today: string,
): (Participation & Pick<ParticipationCount, 'month'>) | null {
  const taken = participation(list, run.state.state);
  return taken === null ? null : { ...taken, month: today.slice(0, 'YYYY-MM'.length) };
}

/** Tells whether what is to be counted is what somebody saw when they agreed to it. */
export function shownCount(count: ReturnType<typeof countOf>, unit: string | null): string {
  return createHash('sha256')
    .update(JSON.stringify([count, unit]))
    .digest('base64url')
    .slice(0, 8);
}
