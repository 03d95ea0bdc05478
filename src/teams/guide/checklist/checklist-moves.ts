import { createHash } from 'node:crypto';
import type { Age, Checklist, ChecklistItem, Need } from '../../../guidance/checklists/checklist.ts';
import { lacksReason } from '../../../guidance/checklists/missing-items.ts';
import type { ParticipationCounts } from '../../../guidance/checklists/participation.ts';
import { checklistTexts } from '../../../texts/checklists.ts';
import { BoundedSet } from '../../bounded-set.ts';
import type { GuideContext, GuideResult } from '../guide.ts';
import type { RunMemory } from '../run-memory.ts';
import type { WordsCheck } from '../words-check.ts';
import { answerItems, type GivenAnswer } from './answer-items.ts';
import { type ChecklistProgress, type ChecklistRun, changedRun } from './checklist-run.ts';
import { checklistViews, countOf, shownCount, type ViewParts } from './checklist-views.ts';

/** What somebody does with a run, by press or by words. */
export type ChecklistMove =
  | { readonly to: 'list'; readonly notice?: string }
  | { readonly to: 'start' | 'end' }
  | { readonly to: 'item'; readonly item: ChecklistItem }
  | { readonly to: 'choose'; readonly age: Age | null; readonly needs: readonly Need[] }
  | ({ readonly to: 'answer' } & GivenAnswer)
  /** `shown` stands for what was seen on the card; left out when it was agreed to in words. */
  | { readonly to: 'count'; readonly shown?: string };

export interface MoveParts extends ViewParts {
  readonly memory: RunMemory<ChecklistProgress>;
  readonly counts: ParticipationCounts;
  readonly check: WordsCheck;
}

/** Makes a move from a run: remembers what came of it and shows it. */
export type MakeMove = (
  list: Checklist,
  run: ChecklistRun,
  move: ChecklistMove,
  context: GuideContext,
) => GuideResult;

const rememberedRuns = 5_000;

export function createMoves(parts: MoveParts): MakeMove {
  const { memory, counts, check, reasons } = parts;
  const countedRuns = new BoundedSet(rememberedRuns);
  const seen = new BoundedSet(rememberedRuns);

  return (list, run, move, context) => {
    const { conversation } = context;
    const show = (next: ChecklistRun) => {
      memory.keep(conversation, next);
      return checklistViews(list, next, context, parts);
    };
    const end = (next: ChecklistRun) => {
      seen.add(seenKey(next, context, list));
      return show(next).end();
    };
    switch (move.to) {
      case 'list':
        return show(run).list(move.notice);
      case 'start':
        return show(run).start();
      case 'item':
        return show(run).item(move.item, lacksReason(move.item, run.state.state, reasons));
      case 'end':
        return end(run);
      case 'choose': {
        const { state } = run.state;
        const same = state.age === move.age && state.needs.join() === move.needs.join();
        const chosen = same ? state : { ...state, age: move.age, needs: move.needs };
        return show(changedRun(run, { state: chosen, chosen: true })).list();
      }
      case 'answer': {
        const where = `${conversation} ${run.id}`;
        const answered = answerItems(run.state.state, move, { reasons, check, where });
        if ('line' in answered) return answered;
        const next = changedRun(run, { state: answered.state });
        const { stay } = answered;
        return stay === null
          ? show(next).list()
          : show(next).item(stay, lacksReason(stay, answered.state, reasons));
      }
      case 'count': {
        const count = countOf(list, run, context.today);
        if (run.state.counted || count === null) return end(run);
        if (context.unit === null) return { line: checklistTexts.lines.unitFirst };
        // Only what somebody has seen and agreed to is counted.
        const agreed =
          move.shown === undefined
            ? !seen.add(seenKey(run, context, list))
            : move.shown === shownCount(count, context.unit);
        if (!agreed) return end(run);
        const key = `${conversation} ${run.id}`;
        if (!countedRuns.add(key)) return end(changedRun(run, { counted: true }));
        const kept = counts.add({ ...count, unit: context.unit }, hashOf(key)).catch((error: unknown) => {
          countedRuns.delete(key);
          memory.keep(conversation, run);
          throw error;
        });
        return { ...show(changedRun(run, { counted: true })).end(true), kept };
      }
    }
  };
}

/** The run without the conversation that it is in: a count is nobody's. */
function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

function seenKey(run: ChecklistRun, { conversation, unit, today }: GuideContext, list: Checklist): string {
  return `${conversation} ${run.id} ${shownCount(countOf(list, run, today), unit)}`;
}
