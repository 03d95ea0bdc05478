import type { AnsweredItem, ChecklistState } from './checklist-state.ts';

/**
 * Sets the answer to an item, whatever it was before.
 * @param answered null takes the answer away
 * @returns the same state when nothing changes, so that the same press twice is one change
 */
export function answerItem(
  state: ChecklistState,
  item: string,
  answered: AnsweredItem | null,
): ChecklistState {
  const before = state.answers.get(item) ?? null;
  const after = answered === null ? null : cleaned(answered);
  if (same(before, after)) return state;
  const answers = new Map(state.answers);
  if (after === null) answers.delete(item);
  else answers.set(item, after);
  return { ...state, answers };
}

/** What was done needs no reason why not; words of nothing but blanks are none. */
function cleaned({ answer, reason, words }: AnsweredItem): AnsweredItem {
  const said = words?.replace(/\s+/gu, ' ').trim() ?? '';
  if (answer === 'ja') return { answer };
  return {
    answer,
    ...(reason === undefined || reason === '' ? {} : { reason }),
    ...(said === '' ? {} : { words: said }),
  };
}

function same(one: AnsweredItem | null, other: AnsweredItem | null): boolean {
  return one?.answer === other?.answer && one?.reason === other?.reason && one?.words === other?.words;
}
