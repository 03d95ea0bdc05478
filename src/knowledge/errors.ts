/** Stable codes that operator tools and tests go by; the wording of a message may change, these may not. */
export const KNOWLEDGE_ERROR_CODES = [
  'not_found',
  'not_readable',
  'unknown_type',
  'too_large',
  'zip_bomb',
  'corrupt',
  'unreadable_encrypted',
  'unreadable_scanned',
  'unreadable_encoding',
  'unreadable_empty',
  'invalid_front_matter',
  'invalid_sources',
  'invalid_lexicon',
  'law_map_unreadable',
  'law_map_invalid',
] as const;
export type KnowledgeErrorCode = (typeof KNOWLEDGE_ERROR_CODES)[number];

/**
 * Something in the knowledge folder that cannot be used as it is. The message is for the operator: it starts
 * with the path, says what is wrong and then what to do about it.
 */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
  readonly code: KnowledgeErrorCode;
  readonly path: string;

  /** @param problem the rest of a sentence that starts with the path: "is an encrypted PDF. Save a copy …" */
  constructor(code: KnowledgeErrorCode, path: string, problem: string, cause?: unknown) {
    super(`${path} ${problem}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.path = path;
  }
}
