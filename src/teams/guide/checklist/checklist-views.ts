import { createHash } from 'node:crypto';
import type { Checklist, ChecklistItem, Reason } from '../../../guidance/checklists/checklist.ts';
import {
  type Participation,
  type ParticipationCount,
  participation,
} from '../../../guidance/checklists/participation.ts';
import type { SourceRegister } from '../../../knowledge/sources/source.ts';
import { checklistCard } from '../../cards/guide/checklist-card.ts';
import { checklistEndCard } from '../../cards/guide/checklist-end-card.ts';
import { checklistItemCard } from '../../cards/guide/checklist-item-card.ts';
import { checklistStartCard } from '../../cards/guide/checklist-start-card.ts';
import { checklistView } from '../../cards/guide/checklist-view.ts';
import type { GuideContext, GuideResult } from '../guide.ts';
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
  const start = () => ({ card: checklistStartCard(view) });
  return {
    start,
    list: (notice) => (run.state.chosen ? { card: checklistCard(view, notice) } : start()),
    item: (item, reasonNeeded = false) => ({
      card: checklistItemCard(view, item, { sources, today, reasonNeeded }),
    }),
    end(justCounted = false) {
      const count = countOf(list, run, today);
      return {
        card: checklistEndCard(view, { count, unit, shown: shownCount(count, unit), justCounted }),
      };
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
