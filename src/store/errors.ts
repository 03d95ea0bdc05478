/** Stable codes that operator tools and tests go by; the wording of a message may change, these may not. */
export const STORE_ERROR_CODES = [
  'invalid_url',
  'no_rights',
  'damaged',
  'disk_full',
  'busy',
  'unreachable',
  'wrong_login',
  'no_database',
  'newer_schema',
  'closed',
  'unusable',
] as const;
export type StoreErrorCode = (typeof STORE_ERROR_CODES)[number];

/**
 * The database cannot be used. The message is for the operator: it names the file or the server (never a password), says
 * what is wrong and then what to do about it.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  /** The file, or "host:port/database". */
  readonly place: string;

  /** @param problem the rest of a sentence that starts with the place */
  constructor(code: StoreErrorCode, place: string, problem: string, cause?: unknown) {
    super(`${place} ${problem}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.place = place;
  }
}

export type BackupErrorCode =
  | 'exists'
  | 'unwritable'
  | 'unreadable'
  | 'not_a_backup'
  | 'newer_format'
  | 'newer_schema'
  | 'torn'
  | 'damaged'
  | 'not_empty';

/** A backup cannot be written, or not be restored: nothing has been changed. The message is a whole English sentence for the operator. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly code: BackupErrorCode;
  /** @param problem the rest of a sentence that starts with the file */
  constructor(code: BackupErrorCode, file: string, problem: string, cause?: unknown) {
    super(`${file} ${problem}`, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
