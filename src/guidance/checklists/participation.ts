import type { Age, Checklist, ChecklistItem } from './checklist.ts';
import type { ChecklistState } from './checklist-state.ts';
import { itemsShown } from './items-shown.ts';
import { STEPS, type Step } from './steps.ts';

/** The reason was given in words of one's own: that there is one may be counted, what it says never. */
export const OWN_WORDS = 'own-words';

export interface StepTaken {
  /** null when it was not answered or not called for. */
  readonly done: boolean | null;
  /** Id of the reason why not, or `own-words`; null when there is none. */
  readonly reason: string | null;
}

/** Whether a child took part on one occasion; nothing else. */
export interface Participation {
  readonly occasion: NonNullable<Checklist['occasion']>;
  readonly steps: Readonly<Record<Step, StepTaken>>;
  readonly age: Age | null;
}

/** One answer for a unit's count: with the month, never the day. */
export interface ParticipationCount extends Participation {
  readonly unit: string;
  /** "2026-11" */
  readonly month: string;
}

/** Where the anonymous answers are counted. */
export interface ParticipationCounts {
  /**
   * @param run what none of which is counted twice, as nobody can read it
   * @throws when it could not be kept
   */
  add(count: ParticipationCount, run: string): Promise<void>;
}

/** @returns null for a list that is not about an occasion, or where none of the three steps has been answered */
export function participation(list: Checklist, state: ChecklistState): Participation | null {
  if (list.occasion === undefined) return null;
  const shown = itemsShown(list, state);
  const taken = STEPS.map(
    (step) =>
      [
        step,
        stepTaken(
          shown.filter((item) => item.step === step),
          state,
        ),
      ] as const,
  );
  if (taken.every(([, { done }]) => done === null)) return null;
  return {
    occasion: list.occasion,
    steps: Object.fromEntries(taken) as Record<Step, StepTaken>,
    age: state.age,
  };
}

/** A step that several items show has happened when none of them says no. */
function stepTaken(items: readonly ChecklistItem[], { answers }: ChecklistState): StepTaken {
  const answered = items.flatMap((item) => answers.get(item.id) ?? []);
  const no = answered.filter(({ answer }) => answer === 'nej');
  if (no.length === 0)
    return { done: answered.some(({ answer }) => answer === 'ja') ? true : null, reason: null };
  const reason = no.find((one) => one.reason !== undefined)?.reason;
  return {
    done: false,
    reason: reason ?? (no.some(({ words }) => words !== undefined) ? OWN_WORDS : null),
  };
}
