/** How often a subject was asked about in a month. Never what was asked, nor by whom. */
export interface AskedSubject {
  /** "2026-11" */
  readonly month: string;
  /** The id of the document that the answer came from; `NO_ANSWER` where none was found. */
  readonly subject: string;
  readonly count: number;
}

export const NO_ANSWER = '';

export interface AskedSubjects {
  add(subject: string, month: string): Promise<void>;
  /** @param from the first month that is wanted. By month, the most asked first */
  list(from: string): Promise<readonly AskedSubject[]>;
}
