import type { Checklist, ChecklistItem, Reason } from '../../../guidance/checklists/checklist.ts';
import type { AnsweredItem } from '../../../guidance/checklists/checklist-state.ts';
import { LONGEST_WORDS } from '../../../guidance/checklists/checklist-state.ts';
import { itemsShown } from '../../../guidance/checklists/items-shown.ts';
import { checklistTexts } from '../../../texts/checklists.ts';
import { encodeRun, itemCodes } from '../../guide/checklist/checklist-code.ts';
import { WORDS_INPUT } from '../../guide/checklist/checklist-press.ts';
import type { ChecklistRun } from '../../guide/checklist/checklist-run.ts';
import type { CardElement } from '../adaptive-card.ts';
import { textInput } from '../inputs.ts';

/** A run of a list, ready to be put on a card. */
export interface ChecklistView {
  readonly list: Checklist;
  readonly run: ChecklistRun;
  readonly reasons: readonly Reason[];
  /** What every button carries of the run. */
  readonly code: string;
  /** In the order of the list; the number to type is the place. */
  readonly shown: readonly ChecklistItem[];
}

export function checklistView(list: Checklist, run: ChecklistRun, reasons: readonly Reason[]): ChecklistView {
  return {
    list,
    run,
    reasons,
    code: encodeRun(run, list, reasons),
    shown: itemsShown(list, run.state.state),
  };
}

/** The code that a button names an item by. */
export function codeOf({ list }: ChecklistView, item: ChecklistItem): string {
  return itemCodes(list).get(item.id)!;
}

/** The reason as it is shown beside an answer; empty when there is none. */
export function shownReason({ reason, words }: AnsweredItem, reasons: readonly Reason[]): string {
  const chosen = reasons.find(({ id }) => id === reason)?.text;
  return [chosen ?? [], words ?? []].flat().join(', ');
}

/**
 * Own words, which do not fit in every button, stand once on each card of the run and come back with any press.
 * @param except an item whose words can be written in sight
 */
export function carriedWords(view: ChecklistView, except?: ChecklistItem): CardElement[] {
  const { answers } = view.run.state.state;
  return view.list.items.flatMap((item, i) => {
    const words = answers.get(item.id)?.words;
    if (words === undefined || item === except) return [];
    const place = view.shown.indexOf(item);
    return textInput({
      id: WORDS_INPUT + codeOf(view, item),
      label: checklistTexts.item.carried((place === -1 ? i : place) + 1),
      value: words,
      longest: LONGEST_WORDS,
      hidden: true,
    });
  });
}
