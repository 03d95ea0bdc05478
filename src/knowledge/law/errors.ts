export type LawMapErrorCode = 'law_map_unreadable' | 'law_map_invalid';

/** The law map cannot be used as it is. The message is for the operator and starts with the path. */
export class LawMapError extends Error {
  override readonly name = 'LawMapError';
  readonly code: LawMapErrorCode;
  readonly path: string;

  /** @param problem the rest of a sentence that starts with the path */
  constructor(code: LawMapErrorCode, path: string, problem: string, cause?: unknown) {
    super(`${path} ${problem}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.path = path;
  }
}
