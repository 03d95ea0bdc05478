import { answerItem } from '../../../guidance/checklists/answer-item.ts';
import type { ChecklistItem, Reason } from '../../../guidance/checklists/checklist.ts';
import type { ChecklistState, ItemAnswer } from '../../../guidance/checklists/checklist-state.ts';
import { lacksReason } from '../../../guidance/checklists/missing-items.ts';
import { offeredReasons } from '../../../guidance/checklists/offered-reasons.ts';
import { checklistTexts } from '../../../texts/checklists.ts';
import type { WordsCheck } from '../words-check.ts';

/** Characters of own words in a run: more would not fit on a card beside a long list. */
export const MOST_WORDS = 1_000;

/** What somebody answers, to one item or to several at once. */
export interface GivenAnswer {
  readonly items: readonly ChecklistItem[];
  readonly answer: ItemAnswer | 'none';
  /** Id; undefined when nobody was asked for it, '' when none was chosen. */
  readonly reason?: string | undefined;
  /** Own words; undefined when nobody was asked for them. */
  readonly words?: string | undefined;
  /** Goes on to the list even when the reason is missing. */
  readonly leave?: boolean | undefined;
}

/** The new state and the item that is still to be shown, or a line that says why nothing was changed. */
export type Answered =
  | { readonly state: ChecklistState; readonly stay: ChecklistItem | null }
  | { readonly line: string };

/**
 * Applies an answer.
 * @param where where it was given, for words that are asked about once
 */
export function answerItems(
  state: ChecklistState,
  given: GivenAnswer,
  { reasons, check, where }: { reasons: readonly Reason[]; check: WordsCheck; where: string },
): Answered {
  let after = state;
  for (const item of given.items) {
    const before = state.answers.get(item.id);
    const answer = given.answer;
    if (answer === 'none' || answer === 'ja') {
      after = answerItem(after, item.id, answer === 'none' ? null : { answer });
      continue;
    }
    const kept = before?.answer === answer ? before : undefined;
    const chosen = offeredReasons(item, reasons).some(({ id }) => id === given.reason);
    const reason = given.reason === undefined ? kept?.reason : chosen ? given.reason : undefined;
    const words = (given.words === undefined ? kept?.words : given.words)?.replace(/\s+/gu, ' ').trim();
    const line =
      words === undefined || words === '' || words === before?.words ? null : check.ask(words, where);
    if (line !== null) return { line };
    after = answerItem(after, item.id, { answer, reason, words });
  }
  const written = [...after.answers.values()].reduce((sum, { words }) => sum + (words?.length ?? 0), 0);
  if (written > MOST_WORDS && after !== state) return { line: checklistTexts.lines.tooMuch };
  return { state: after, stay: stayOn(state, after, given, reasons) };
}

/** A no asks why: at once where there are reasons to choose from, and until there is one where one is required. */
function stayOn(
  before: ChecklistState,
  after: ChecklistState,
  { items, answer, leave }: GivenAnswer,
  reasons: readonly Reason[],
): ChecklistItem | null {
  const [item] = items;
  if (item === undefined || items.length > 1 || leave === true || answer === 'none' || answer === 'ja')
    return null;
  if (lacksReason(item, after, reasons)) return item;
  const { reason, words } = after.answers.get(item.id)!;
  const isNew = before.answers.get(item.id)?.answer !== answer;
  const said = reason !== undefined || words !== undefined;
  return isNew && !said && offeredReasons(item, reasons).length > 0 ? item : null;
}
