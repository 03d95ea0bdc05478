import { createHash } from 'node:crypto';

/** Stands in front of what takes the place of an erased person's id: another for each row, so that none leads to the next. */
export const FORGOTTEN = 'forgotten:';

/** What the audit log has of an erasure, so that a backup from before it does not bring them back. */
export const FORGET_ACTION = 'person.forget';

/** An id that leads to nobody: only from somebody's id can it be told that it is theirs. */
export function forgottenMark(person: string): string {
  return `${FORGOTTEN}${createHash('sha256').update(`forgotten ${person}`).digest('hex').slice(0, 32)}`;
}
