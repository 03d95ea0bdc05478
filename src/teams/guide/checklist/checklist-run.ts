import type { ChecklistState } from '../../../guidance/checklists/checklist-state.ts';
import type { Run } from '../run-memory.ts';

/** A checklist that somebody is going through. */
export interface ChecklistProgress {
  readonly state: ChecklistState;
  /** Whether age and needs have been chosen, where the list asks for them. */
  readonly chosen: boolean;
  /** Whether it has been counted for the unit: that is done once. */
  readonly counted: boolean;
}
export type ChecklistRun = Run<ChecklistProgress>;

/** Far more changes than anybody makes in a list; what a card carries may be forged. */
export const MOST_REVISIONS = 36 ** 4 - 1;

/** @returns the same run when nothing has changed, so that a press sent twice is one change */
export function changedRun(run: ChecklistRun, change: Partial<ChecklistProgress>): ChecklistRun {
  const changed = Object.entries(change).some(
    ([field, value]) => run.state[field as keyof ChecklistProgress] !== value,
  );
  if (!changed) return run;
  return {
    ...run,
    revision: Math.min(run.revision + 1, MOST_REVISIONS),
    state: { ...run.state, ...change },
  };
}

/**
 * What to go on from: the newer of what is remembered and what the pressed card carries. Answers that only the older one
 * has are kept as well: two cards of a run that was forgotten in between may each have some.
 */
export function newestRun(remembered: ChecklistRun | null, carried: ChecklistRun): ChecklistRun {
  if (remembered === null) return carried;
  const counted = remembered.state.counted || carried.state.counted;
  if (remembered.revision >= carried.revision)
    return { ...remembered, state: { ...remembered.state, counted } };
  const { state } = carried.state;
  const answers = new Map([...remembered.state.state.answers, ...state.answers]);
  // Own words do not fit in a button: what a client left out is still here.
  for (const [id, { words }] of remembered.state.state.answers) {
    const answered = answers.get(id);
    if (
      words !== undefined &&
      answered !== undefined &&
      answered.answer !== 'ja' &&
      answered.words === undefined
    )
      answers.set(id, { ...answered, words });
  }
  return { ...carried, state: { ...carried.state, counted, state: { ...state, answers } } };
}
