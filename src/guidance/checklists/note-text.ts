import type { Checklist, ChecklistItem, Reason } from './checklist.ts';
import type { AnsweredItem, ChecklistState } from './checklist-state.ts';
import { itemsShown } from './items-shown.ts';
import { needsWords } from './needs-words.ts';

/** Stands in a sentence where the reason goes. */
export const SLOT = '{skäl}';

/**
 * The text to paste into the note, in the order of the list: only what follows from the answers. What is not answered, or
 * not called for, gives no sentence. Empty when no answer gives one.
 */
export function noteText(list: Checklist, state: ChecklistState, reasons: readonly Reason[]): string {
  return itemsShown(list, state)
    .flatMap((item) => {
      const answered = state.answers.get(item.id);
      const sentence = answered === undefined ? undefined : sentenceFor(item, answered, reasons);
      return sentence ?? [];
    })
    .join(' ');
}

function sentenceFor(
  { note }: ChecklistItem,
  answered: AnsweredItem,
  reasons: readonly Reason[],
): string | undefined {
  if (answered.answer === 'ja') return note?.yes;
  if (answered.answer === 'ej') return undefined;
  const reason = reasonFor(answered, reasons);
  const sentence = note?.no;
  if (sentence === undefined) return undefined;
  if (sentence.includes(SLOT))
    return reason === null ? beforeReason(sentence) : sentence.replace(SLOT, () => reason);
  return sentence;
}

/** A reason chosen and words of one's own go together: "barnet ville inte (provade två gånger)". */
function reasonFor({ reason, words }: AnsweredItem, reasons: readonly Reason[]): string | null {
  const own = words === undefined ? undefined : insideSentence(words);
  const found = reasons.find(({ id }) => id === reason);
  const chosen = own !== undefined && found !== undefined && needsWords(found) ? undefined : found?.note;
  if (chosen !== undefined && own !== undefined) return `${chosen} (${own})`;
  return chosen ?? own ?? null;
}

function insideSentence(words: string): string {
  const open = words.replace(/[\s.!?]+$/u, '');
  // "Barnet ville inte" becomes small inside the sentence; "BUP sa nej" does not.
  return /^\p{Lu}(?:\p{Ll}|$|\s)/u.test(open) ? open[0]!.toLowerCase() + open.slice(1) : open;
}

/** What leads over to the reason at the end of a sentence. */
const LEAD =
  /(?:[.,]?\s+(?:skäl|skälet(?: (?:är|var)(?: att)?)?|eftersom|därför att|då|på grund av(?: att)?):?|\s*[:;–(])\s*$/iu;

/**
 * What a sentence says when nobody has said why: "Barnet var inte med: {skäl}." → "Barnet var inte med."
 * @returns undefined when the sentence says nothing without its reason
 */
export function beforeReason(sentence: string): string | undefined {
  const before = sentence.slice(0, sentence.indexOf(SLOT));
  const said = before.replace(LEAD, '');
  return said === before || said.trim() === '' ? undefined : `${said.trim().replace(/\.$/u, '')}.`;
}
