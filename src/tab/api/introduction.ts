import type { FinishedInDistrict } from '../../guidance/introduction/finished-people.ts';
import type { IntroductionView } from '../../guidance/introduction/introduction-view.ts';
import type { JudgedAnswer } from '../../guidance/introduction/judge-answer.ts';

export type {
  AskedQuestion,
  IntroductionView,
  UnitRow,
  /** `GET /api/tab/introduction/units/:unit` */
  UnitView,
} from '../../guidance/introduction/introduction-view.ts';
export type { JudgedAnswer };

/** `GET /api/tab/introduction`, and what comes back when something of it was changed. */
export interface MyIntroduction extends IntroductionView {
  /** All that managers would see of them, once they have agreed and are done. */
  readonly seen: { readonly name: string | null; readonly district: string | null };
}

/** `POST /api/tab/introduction/answers` */
export interface AnswerInput {
  readonly unit: string;
  readonly question: string;
  /** From 0. */
  readonly alternative: number;
}

export interface AnswerView {
  readonly judged: JudgedAnswer;
  /** Where the explanations stand. */
  readonly sources: readonly string[];
  /** ISO day when the question is asked again; null when it is not. */
  readonly comesBack: string | null;
  /** Where they stand now. */
  readonly introduction: MyIntroduction;
}

/** `PUT /api/tab/introduction/sharing` */
export interface SharingInput {
  readonly agrees: boolean;
}

/** `GET /api/tab/introduction/finished`, for managers. */
export interface FinishedView {
  readonly districts: readonly FinishedInDistrict[];
}
