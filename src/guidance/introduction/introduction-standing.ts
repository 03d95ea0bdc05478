import type { IntroductionProgress } from '../../store/introduction.ts';
import type { IntroductionQuestion, IntroductionUnit } from './introduction-unit.ts';

/** A question in its unit. */
export interface QuestionPlace {
  readonly unit: IntroductionUnit;
  readonly question: IntroductionQuestion;
}

export interface UnitStanding {
  readonly unit: IntroductionUnit;
  /** From 1, in the order that they are read. */
  readonly number: number;
  readonly state: 'new' | 'begun' | 'done';
  /** Ids of its questions that have not been answered yet. */
  readonly unanswered: readonly string[];
  /** Ids of its questions that are to be asked again, now or later. */
  readonly comeBack: readonly string[];
}

/** Where somebody stands in the introduction as it is now. */
export interface IntroductionStanding {
  /** In the order that they are read. */
  readonly units: readonly UnitStanding[];
  /** The first one that is not gone through; null when all are. */
  readonly next: UnitStanding | null;
  readonly done: number;
  readonly isFinished: boolean;
  /** What is to be asked again now, what has waited longest first. */
  readonly due: readonly QuestionPlace[];
  /** When something is next to be asked again, beside what is due already; milliseconds, null when nothing is. */
  readonly nextDueAt: number | null;
  readonly shares: boolean;
}

/** The key that a question's standing is kept under. */
export function questionKey(unit: string, question: string): string {
  return `${unit}/${question}`;
}

/** The units in the order that they are read. */
export function inOrder(units: Iterable<IntroductionUnit>): readonly IntroductionUnit[] {
  return [...units].sort((a, b) => a.order - b.order);
}

/** @param units in the order that they are read @param finished ids of those gone through */
export function isFinished(units: readonly IntroductionUnit[], finished: readonly string[]): boolean {
  return units.length > 0 && units.every(({ id }) => finished.includes(id));
}

/**
 * What is kept of units and questions that are no longer there is passed over.
 * @param units in the order that they are read @param now milliseconds
 */
export function introductionStanding(
  units: readonly IntroductionUnit[],
  { units: finished, questions, shares }: IntroductionProgress,
  now: number,
): IntroductionStanding {
  const done = finished.map(({ unit }) => unit);
  const known = new Map(questions.map((one) => [one.question, one]));
  const standings = units.map((unit, i): UnitStanding => {
    const asked = unit.questions.map(({ id }) => ({ id, standing: known.get(questionKey(unit.id, id)) }));
    const answered = asked.filter(({ standing }) => standing !== undefined);
    return {
      unit,
      number: i + 1,
      state: done.includes(unit.id) ? 'done' : answered.length > 0 ? 'begun' : 'new',
      unanswered: asked.filter(({ standing }) => standing === undefined).map(({ id }) => id),
      comeBack: answered.filter(({ standing }) => standing!.dueAt !== null).map(({ id }) => id),
    };
  });
  const waiting = units
    .flatMap((unit) => unit.questions.map((question) => ({ unit, question })))
    .flatMap((place) => {
      const dueAt = known.get(questionKey(place.unit.id, place.question.id))?.dueAt ?? null;
      return dueAt === null ? [] : [{ place, dueAt }];
    })
    .sort((a, b) => a.dueAt - b.dueAt);
  return {
    units: standings,
    next: standings.find(({ state }) => state !== 'done') ?? null,
    done: standings.filter(({ state }) => state === 'done').length,
    isFinished: isFinished(units, done),
    due: waiting.filter(({ dueAt }) => dueAt <= now).map(({ place }) => place),
    nextDueAt: waiting.find(({ dueAt }) => dueAt > now)?.dueAt ?? null,
    shares,
  };
}
