/** Stable codes; the wording of a message may change, these may not. */
export type EvaluationErrorCode =
  | 'not_found'
  | 'not_readable'
  | 'invalid_questions'
  | 'no_questions'
  | 'no_documents';

/** Something that keeps the evaluation from being run. The message is for the operator and says what to do. */
export class EvaluationError extends Error {
  override readonly name = 'EvaluationError';
  readonly code: EvaluationErrorCode;

  constructor(code: EvaluationErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
