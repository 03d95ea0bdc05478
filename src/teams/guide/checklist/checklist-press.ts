import { z } from 'zod';
import { AGES, type Checklist, NEEDS } from '../../../guidance/checklists/checklist.ts';
import { ANSWERS, type AnsweredItem, LONGEST_WORDS } from '../../../guidance/checklists/checklist-state.ts';
import { itemCodes } from './checklist-code.ts';
import type { ChecklistRun } from './checklist-run.ts';

const run = z.string().max(300);
const item = z.string().regex(/^[\w-]{2}$/u);
/** What was filled in; longer than the card lets anybody write is told, not cut. */
const filledIn = z.string().max(5_000).optional();

/** What the buttons on the cards of a checklist send, with what was filled in beside them. */
export const ChecklistPress = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('checklist.menu') }),
  z.object({ verb: z.literal('checklist.open'), id: z.string().max(80) }),
  z.object({
    verb: z.literal('checklist.choose'),
    run,
    age: z.enum([...AGES, 'all']).optional(),
    needs: filledIn,
  }),
  z.object({ verb: z.literal('checklist.start'), run }),
  z.object({ verb: z.literal('checklist.list'), run }),
  z.object({ verb: z.literal('checklist.item'), run, item }),
  z.object({
    verb: z.literal('checklist.set'),
    run,
    item,
    answer: z.enum([...ANSWERS, 'none']),
    /** Where to go: on to the list, whatever is missing; or there only when nothing is. */
    leave: z.literal('yes').optional(),
    reason: filledIn,
    words: filledIn,
  }),
  z.object({ verb: z.literal('checklist.end'), run }),
  z.object({ verb: z.literal('checklist.count'), run, shown: z.string().max(20) }),
]);
export type ChecklistPress = z.infer<typeof ChecklistPress>;

/** Sent with commas between them by an input where several may be chosen. */
export function readNeeds(text: string | undefined): (typeof NEEDS)[number][] {
  const said = (text ?? '').split(',').map((part) => part.trim());
  return NEEDS.filter((need) => said.includes(need));
}

/** Names of the hidden inputs that hold own words start like this; the code of the item follows. */
export const WORDS_INPUT = 'own-';

/**
 * Puts the own words that the card carried beside its buttons back where they belong.
 * @param mayKeep says whether words may be kept; what a card of ours carries has been asked before
 * @returns null when they are none of ours
 */
export function withCarriedWords(
  carried: ChecklistRun,
  payload: object,
  list: Checklist,
  mayKeep: (words: string) => boolean,
): ChecklistRun | null {
  const answers = new Map<string, AnsweredItem>(carried.state.state.answers);
  for (const [id, code] of itemCodes(list)) {
    const words = (payload as Record<string, unknown>)[WORDS_INPUT + code];
    if (words === undefined || words === '') continue;
    if (typeof words !== 'string' || words.length > LONGEST_WORDS) return null;
    const answered = answers.get(id);
    if (answered !== undefined && answered.answer !== 'ja' && mayKeep(words))
      answers.set(id, { ...answered, words });
  }
  return { ...carried, state: { ...carried.state, state: { ...carried.state.state, answers } } };
}
