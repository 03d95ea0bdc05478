/** Where somebody stands with one question of the introduction. */
export interface QuestionStanding {
  /** `${unit}/${question}` */
  readonly question: string;
  /** How many times in a row it was answered right; 0 after a miss. */
  readonly step: number;
  /** When it is asked again; null when it is learnt. Milliseconds. */
  readonly dueAt: number | null;
}

/** Theirs alone: nobody else is ever shown it. */
export interface IntroductionProgress {
  /** Units that they have gone through, by id, with when. */
  readonly units: readonly { readonly unit: string; readonly finishedAt: number }[];
  readonly questions: readonly QuestionStanding[];
  /** They have agreed that managers see when they have finished the whole of it. */
  readonly shares: boolean;
}

/** Somebody who has agreed to be seen as finished. */
export interface SharedProgress {
  readonly person: string;
  readonly name: string | null;
  readonly unit: string | null;
  /** Ids of the units they have gone through: whoever asks shows only whether that is all of them. */
  readonly units: readonly string[];
}

/** How far each has come in the introduction. */
export interface IntroductionStore {
  of(person: string): Promise<IntroductionProgress>;
  /** The first time counts. */
  finish(person: string, unit: string, at: number): Promise<void>;
  answered(person: string, standing: QuestionStanding, at: number): Promise<void>;
  share(person: string, agrees: boolean, at: number): Promise<void>;
  /** Begins anew: nothing of it is left. */
  reset(person: string): Promise<void>;
  /** Those who have agreed, by name. */
  shared(): Promise<readonly SharedProgress[]>;
}
