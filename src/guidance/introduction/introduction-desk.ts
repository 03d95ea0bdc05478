import type { IntroductionStore, QuestionStanding } from '../../store/introduction.ts';
import { afterAnswer } from './after-answer.ts';
import { type FinishedInDistrict, finishedPeople } from './finished-people.ts';
import {
  type IntroductionStanding,
  inOrder,
  introductionStanding,
  questionKey,
} from './introduction-standing.ts';
import type { IntroductionUnit } from './introduction-unit.ts';
import { type JudgedAnswer, judgeAnswer } from './judge-answer.ts';

export interface IntroductionDeskParts {
  readonly units: Iterable<IntroductionUnit>;
  readonly store: IntroductionStore;
  /** Milliseconds, for instance `Date.now`. */
  readonly now: () => number;
}

/** An answer that has been judged and kept. */
export interface KeptAnswer {
  readonly judged: JudgedAnswer;
  /** Where they stand with the question now. */
  readonly standing: Pick<QuestionStanding, 'step' | 'dueAt'>;
}

/** The introduction as one person meets it, in the chat and in the tab alike. */
export interface IntroductionDesk {
  /** In the order that they are read. */
  readonly units: readonly IntroductionUnit[];
  /** null when there is none with that id */
  unit(id: string): IntroductionUnit | null;
  of(person: string): Promise<IntroductionStanding>;
  /**
   * Judges an answer and keeps where that leaves them; a unit all of whose questions have been answered is gone through. The same
   * answer sent twice leaves what the first one left.
   * @returns null when there is no such question or alternative
   */
  answer(person: string, unit: string, question: string, alternative: number): Promise<KeptAnswer | null>;
  /** Lets managers see that they have finished, or no longer. */
  share(person: string, agrees: boolean): Promise<void>;
  /** Forgets how far they have come, and takes back that they agreed to be seen. */
  restart(person: string): Promise<void>;
  finished(): Promise<readonly FinishedInDistrict[]>;
}

export function createIntroductionDesk({ units: all, store, now }: IntroductionDeskParts): IntroductionDesk {
  const units = inOrder(all);
  const unit = (id: string) => units.find((one) => one.id === id) ?? null;
  return {
    units,
    unit,
    of: async (person) => introductionStanding(units, await store.of(person), now()),
    async answer(person, unitId, question, alternative) {
      const asked = unit(unitId);
      const judged = asked === null ? null : judgeAnswer(asked, question, alternative);
      if (asked === null || judged === null) return null;
      const { questions } = await store.of(person);
      const key = questionKey(unitId, question);
      const known = questions.find((one) => one.question === key);
      const standing = afterAnswer(known, judged.isRight, now());
      await store.answered(person, { ...standing, question: key }, now());
      const answered = new Set([key, ...questions.map((one) => one.question)]);
      if (asked.questions.every(({ id }) => answered.has(questionKey(unitId, id))))
        await store.finish(person, unitId, now());
      return { judged, standing };
    },
    share: (person, agrees) => store.share(person, agrees, now()),
    restart: (person) => store.reset(person),
    finished: async () => finishedPeople(units, await store.shared()),
  };
}
