import type { Checklist, Reason } from '../../guidance/checklists/checklist.ts';
import type { ParticipationCounts } from '../../guidance/checklists/participation.ts';
import { findByName, isNameOf } from '../../guidance/content/find-by-name.ts';
import type { SourceRegister } from '../../knowledge/sources/source.ts';
import type { Screen } from '../../privacy/screen-text.ts';
import { checklistTexts } from '../../texts/checklists.ts';
import { checklistMenuCard } from '../cards/guide/checklist-menu-card.ts';
import { ageAndNeeds, type SaidOfChild } from './checklist/age-and-needs.ts';
import { decodeRun } from './checklist/checklist-code.ts';
import { createMoves } from './checklist/checklist-moves.ts';
import { ChecklistPress, withCarriedWords } from './checklist/checklist-press.ts';
import { type ChecklistProgress, newestRun } from './checklist/checklist-run.ts';
import { newRun } from './checklist/new-run.ts';
import { pressedMove } from './checklist/pressed-move.ts';
import { typedMove } from './checklist/typed-move.ts';
import type { Guide, GuideContext, GuideResult } from './guide.ts';
import { createRunMemory } from './run-memory.ts';
import { createWordsCheck } from './words-check.ts';

export interface ChecklistGuideParts {
  readonly lists: ReadonlyMap<string, Checklist>;
  readonly reasons: readonly Reason[];
  readonly sources: SourceRegister;
  readonly counts: ParticipationCounts;
  readonly screen: Screen;
  /** Milliseconds, for instance `Date.now`. */
  readonly now: () => number;
}

/** Checklists in the chat: ticked by card or by words, with what is missing and a text for the note at the end. */
export function createChecklistGuide(parts: ChecklistGuideParts): Guide {
  const { lists: byId, reasons } = parts;
  const lists = [...byId.values()];
  const memory = createRunMemory<ChecklistProgress>(parts.now);
  const check = createWordsCheck(parts.screen);
  const move = createMoves({ ...parts, memory, check });

  const menu = (some: readonly Checklist[] = lists, lead?: string): GuideResult => ({
    card: checklistMenuCard(some, lead),
  });
  const begin = (list: Checklist, said: Pick<SaidOfChild, 'age' | 'needs'>, context: GuideContext) =>
    move(list, newRun(list, said), { to: 'list' }, context);

  return {
    name: 'checklist',
    commands: ['checklistor', 'checklistan', 'checklista', 'checka av'],
    misspelt: ['cheklista'],

    names: (words) => isNameOf(lists, words),
    open(rest, context) {
      const said = ageAndNeeds(rest);
      if (rest.trim() === '') return menu();
      const bare = findByName(lists, said.rest);
      const found = bare.kind === 'none' ? findByName(lists, rest) : bare;
      if (found.kind === 'one') return begin(found.entry, said, context);
      return found.kind === 'several'
        ? menu(found.entries, checklistTexts.menu.several)
        : menu(lists, checklistTexts.menu.none);
    },

    press(payload, context) {
      const press = ChecklistPress.safeParse(payload).data;
      if (press === undefined) return null;
      if (press.verb === 'checklist.menu') return menu();
      if (press.verb === 'checklist.open') {
        const list = byId.get(press.id);
        if (list === undefined) return { line: checklistTexts.lines.gone };
        return begin(list, { age: undefined, needs: [] }, context);
      }
      const bare = decodeRun(press.run, byId, reasons);
      if (bare === null) return null;
      if (bare === 'gone') return { line: checklistTexts.lines.gone };
      const list = byId.get(bare.state.state.list)!;
      const carried = withCarriedWords(bare, payload as object, list, check.mayKeep);
      const remembered = memory.get(context.conversation, bare.id);
      const isForged = remembered !== null && remembered.state.state.list !== list.id;
      if (carried === null || isForged) return null;
      const run = newestRun(remembered, carried);
      return move(list, run, pressedMove(press, list, run), context);
    },

    typed(text, context) {
      const run = memory.latest(context.conversation);
      const list = run === null ? undefined : byId.get(run.state.state.list);
      if (run === null || list === undefined) return null;
      const said = typedMove(text, list, run, reasons);
      if (said === 'aside') {
        memory.forget(context.conversation, run.id);
        return { line: checklistTexts.lines.laidAside };
      }
      return said === null || 'line' in said ? said : move(list, run, said, context);
    },

    end: ({ conversation }) => (memory.forgetAll(conversation) ? checklistTexts.lines.laidAside : null),
  };
}
