import type { AnsweredItem, ChecklistState } from '../../../guidance/checklists/checklist-state.ts';
import type { Run } from '../run-memory.ts';

/** A checklist that somebody is going through. */
export interface ChecklistProgress {
  readonly state: ChecklistState;
  /** Whether age and needs have been chosen, where the list asks for them. */
  readonly chosen: boolean;
  /** Whether it has been counted for the unit: that is done once. */
  readonly counted: boolean;
  /** The revision of the card that the memory began with; not on the card. */
  readonly since: number;
  /** Ids of the items that have been changed since then; not on the card. */
  readonly touched: ReadonlySet<string>;
}
export type ChecklistRun = Run<ChecklistProgress>;

/** Far more changes than anybody makes in a list; what a card carries may be forged. */
export const MOST_REVISIONS = 36 ** 4 - 1;

/** @returns the same run when nothing has changed, so that a press sent twice is one change */
export function changedRun(
  run: ChecklistRun,
  change: Partial<Pick<ChecklistProgress, 'state' | 'chosen' | 'counted'>>,
): ChecklistRun {
  const state = { ...run.state, ...change };
  const { state: before, chosen, counted } = run.state;
  if (state.state === before && state.chosen === chosen && state.counted === counted) return run;
  const touched = touchedBy(before.answers, state.state.answers, run.state.touched);
  return {
    ...run,
    revision: Math.min(run.revision + 1, MOST_REVISIONS),
    state: { ...state, touched },
  };
}

/**
 * What to go on from: what is remembered and what the pressed card carries, brought together so that no answer is lost.
 * What has been changed since the memory began counts; of what was answered before that, the newer one does. An answer that
 * only one of them has is kept: two cards of a run that was forgotten in between may each have some.
 */
export function newestRun(remembered: ChecklistRun | null, carried: ChecklistRun): ChecklistRun {
  if (remembered === null) return carried;
  const { since, touched } = remembered.state;
  const isNewer = carried.revision > remembered.revision;
  const here = remembered.state.state.answers;
  const answers = new Map(here);
  for (const [id, there] of carried.state.state.answers) {
    const counts = isNewer || (!touched.has(id) && (!here.has(id) || carried.revision > since));
    if (counts) answers.set(id, withWords(there, here.get(id)?.words));
  }
  const after = touchedBy(here, answers, touched);
  const counted = remembered.state.counted || carried.state.counted;
  const base = isNewer ? carried : remembered;
  const isSame = !isNewer && after === touched;
  return {
    ...base,
    revision: Math.min(base.revision + (isSame || isNewer ? 0 : 1), MOST_REVISIONS),
    state: { ...base.state, counted, since, touched: after, state: { ...base.state.state, answers } },
  };
}

/** Own words do not fit in a button: what a client left out is still here. */
function withWords(there: AnsweredItem, words: string | undefined): AnsweredItem {
  return words === undefined || there.answer === 'ja' || there.words !== undefined
    ? there
    : { ...there, words };
}

type Answers = ChecklistProgress['state']['answers'];

/** @returns the items that were touched before, with those that differ; the same set when none does */
function touchedBy(before: Answers, after: Answers, touched: ReadonlySet<string>): ReadonlySet<string> {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const changed = ids.filter((id) => !isSameAnswer(before.get(id), after.get(id)));
  return changed.length === 0 ? touched : new Set([...touched, ...changed]);
}

function isSameAnswer(one: AnsweredItem | undefined, other: AnsweredItem | undefined): boolean {
  return one?.answer === other?.answer && one?.reason === other?.reason && one?.words === other?.words;
}
