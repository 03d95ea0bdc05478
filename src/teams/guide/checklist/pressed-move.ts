import type { Checklist } from '../../../guidance/checklists/checklist.ts';
import { itemsShown } from '../../../guidance/checklists/items-shown.ts';
import { checklistTexts } from '../../../texts/checklists.ts';
import { itemCodes } from './checklist-code.ts';
import type { ChecklistMove } from './checklist-moves.ts';
import { type ChecklistPress, readNeeds } from './checklist-press.ts';
import type { ChecklistRun } from './checklist-run.ts';

/** The buttons that stand on the cards of a run. */
export type RunPress = Exclude<ChecklistPress, { verb: 'checklist.menu' | 'checklist.open' }>;

/** What a button asks for. An item that is gone, or that does not concern the child any more, is told of. */
export function pressedMove(press: RunPress, list: Checklist, run: ChecklistRun): ChecklistMove {
  const code = 'item' in press ? press.item : null;
  const item = itemsShown(list, run.state.state).find(({ id }) => itemCodes(list).get(id) === code);
  if (code !== null && item === undefined) return { to: 'list', notice: checklistTexts.lines.itemGone };
  switch (press.verb) {
    case 'checklist.list':
      return { to: 'list' };
    case 'checklist.start':
      return { to: 'start' };
    case 'checklist.end':
      return { to: 'end' };
    case 'checklist.item':
      return { to: 'item', item: item! };
    case 'checklist.choose': {
      const age = press.age === undefined || press.age === 'all' ? null : press.age;
      return { to: 'choose', age, needs: readNeeds(press.needs) };
    }
    case 'checklist.set': {
      const { answer, reason, words, leave } = press;
      return { to: 'answer', items: [item!], answer, reason, words, leave: leave === 'yes' };
    }
    case 'checklist.count':
      return { to: 'count', shown: press.shown };
  }
}
