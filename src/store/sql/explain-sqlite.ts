import { StoreError, type StoreErrorCode } from '../errors.ts';

/** By SQLite's primary result code (https://sqlite.org/rescode.html). */
const PROBLEMS: Readonly<Record<number, readonly [StoreErrorCode, string]>> = {
  5: ['busy', 'is held by another program: stop it, or wait until it is done, and start again.'],
  8: ['no_rights', 'may only be read: let the account that runs Lathunden write it and its folder.'],
  10: ['unusable', 'cannot be read or written: the disk has a fault, or is not there any more.'],
  11: ['damaged', 'is damaged: stop Lathunden, move the file away and restore the latest backup.'],
  13: ['disk_full', 'cannot grow: the disk is full. Make room and start again.'],
  14: [
    'no_rights',
    'cannot be opened: let the account that runs Lathunden read and write it and its folder.',
  ],
  26: ['damaged', 'is not a database: move the file away and restore the latest backup.'],
};

/** @returns what node:sqlite threw, as something the operator can act on; anything else as it was */
export function explainSqlite(cause: unknown, place: string): unknown {
  if (!(cause instanceof Error) || cause instanceof StoreError || !('errcode' in cause)) return cause;
  const [code, problem] = PROBLEMS[Number(cause.errcode) & 0xff] ?? [
    'unusable' as const,
    `cannot be used (${cause.message}).`,
  ];
  return new StoreError(code, place, problem, cause);
}
