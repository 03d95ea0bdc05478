/** Stable codes that operator tools and tests go by; the wording of a message may change, these may not. */
export const GUIDANCE_ERROR_CODES = [
  'content_unreadable',
  'content_invalid',
  'content_duplicate_id',
] as const;
export type GuidanceErrorCode = (typeof GUIDANCE_ERROR_CODES)[number];

/**
 * A content file (checklist, path, deadline, draft template, review, ready-made schedule, unit of the introduction) that cannot be used. The message is for the
 * operator: it starts with the path, says what is wrong and then what to do about it.
 */
export class GuidanceError extends Error {
  override readonly name = 'GuidanceError';
  readonly code: GuidanceErrorCode;
  readonly path: string;

  /** @param problem the rest of a sentence that starts with the path */
  constructor(code: GuidanceErrorCode, path: string, problem: string, cause?: unknown) {
    super(`${path} ${problem}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.path = path;
  }
}

/** Stable codes for a note that cannot be reviewed. */
export const NOTE_ERROR_CODES = ['note_too_short', 'note_too_long'] as const;
export type NoteErrorCode = (typeof NOTE_ERROR_CODES)[number];

/** A note that cannot be reviewed. The message is in Swedish, to the one who pasted it, and repeats nothing of it. */
export class NoteError extends Error {
  override readonly name = 'NoteError';
  readonly code: NoteErrorCode;

  constructor(code: NoteErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
