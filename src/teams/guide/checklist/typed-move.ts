import type { Age, Checklist, ChecklistItem, Need, Reason } from '../../../guidance/checklists/checklist.ts';
import { itemsShown } from '../../../guidance/checklists/items-shown.ts';
import { offeredReasons } from '../../../guidance/checklists/offered-reasons.ts';
import { checklistTexts } from '../../../texts/checklists.ts';
import { ageAndNeeds, band } from './age-and-needs.ts';
import type { ChecklistMove } from './checklist-moves.ts';
import type { ChecklistRun } from './checklist-run.ts';
import { namedReason } from './named-reason.ts';
import { readTyped } from './read-typed.ts';

/**
 * What typed words ask for while a list is under way.
 * @returns a line to say instead; `aside` to leave the list; null when the words are about something else
 */
export function typedMove(
  text: string,
  list: Checklist,
  run: ChecklistRun,
  reasons: readonly Reason[],
): ChecklistMove | { readonly line: string } | 'aside' | null {
  const { state, chosen } = run.state;
  const word = readTyped(text);
  if (word?.kind === 'aside') return 'aside';
  if (!chosen) {
    const said = saidOfChild(text);
    return said === null ? null : { to: 'choose', ...said };
  }
  if (word === null) return null;
  if (word.kind === 'list' || word.kind === 'end' || word.kind === 'count') return { to: word.kind };
  const shown = itemsShown(list, state);
  const numbers = 'numbers' in word ? word.numbers : [word.number];
  const items = numbers.flatMap((number) => shown[number - 1] ?? []);
  const item = items[0];
  if (item === undefined || items.length < numbers.length)
    return { line: checklistTexts.lines.number(shown.length) };
  if ('numbers' in word)
    return { to: 'answer', items, answer: word.answer, ...reasonSaid(word.reason, item, reasons) };
  // As the row on the card: a press ticks it, or opens what is answered.
  return word.kind === 'open' || state.answers.has(item.id)
    ? { to: 'item', item }
    : { to: 'answer', items: [item], answer: 'ja' };
}

/** "5 år npf", "alla" or just "5", when it was asked; null when the words say anything else. */
export function saidOfChild(text: string): { age: Age | null; needs: readonly Need[] } | null {
  const years = /^\d{1,2}[.!]?$/u.test(text.trim()) ? band(Number.parseInt(text, 10)) : undefined;
  if (years !== undefined) return { age: years, needs: [] };
  const { age, needs, rest } = ageAndNeeds(text);
  if ((age === undefined && needs.length === 0) || /[\p{L}\d]/u.test(rest)) return null;
  return { age: age ?? null, needs };
}

/** Words that name one of the reasons are that reason; others are own words. */
function reasonSaid(text: string, item: ChecklistItem, reasons: readonly Reason[]) {
  if (text === '') return {};
  const reason = namedReason(text, offeredReasons(item, reasons));
  return reason === null ? { words: text } : { reason: reason.id };
}
