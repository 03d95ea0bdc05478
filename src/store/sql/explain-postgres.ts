import { StoreError, type StoreErrorCode } from '../errors.ts';

/** By what the network says, or SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const PROBLEMS: Readonly<Record<string, readonly [StoreErrorCode, string]>> = {
  ECONNREFUSED: ['unreachable', 'does not answer: start PostgreSQL there, or correct DATABASE_URL.'],
  ECONNRESET: [
    'unreachable',
    'hung up: see the log of PostgreSQL, and whether it wants TLS (?sslmode=require).',
  ],
  ENOTFOUND: ['unreachable', 'has a name that nobody knows: correct the server in DATABASE_URL.'],
  EAI_AGAIN: [
    'unreachable',
    'has a name that cannot be looked up just now: see to the name server, then start again.',
  ],
  ETIMEDOUT: ['unreachable', 'did not answer in time: see that the network lets this computer through.'],
  EHOSTUNREACH: ['unreachable', 'cannot be reached: see that the network lets this computer through.'],
  ENETUNREACH: ['unreachable', 'cannot be reached: see that the network lets this computer through.'],
  '28000': [
    'wrong_login',
    'does not let this user in: correct DATABASE_URL, or allow the user in pg_hba.conf.',
  ],
  '28P01': ['wrong_login', 'refuses the user or the password: correct them in DATABASE_URL.'],
  '3D000': ['no_database', 'has no such database: create it, or correct the last part of DATABASE_URL.'],
  '42501': [
    'no_rights',
    'does not let this user make or change tables: grant it the schema, or make it the owner.',
  ],
  '53300': ['busy', 'has no room for more connections: raise max_connections, or run fewer of Lathunden.'],
  '53100': ['disk_full', 'has a full disk: make room there and start again.'],
  '57P03': ['busy', 'is starting or stopping: try again in a moment.'],
};

/** @returns what `pg` threw, as something the operator can act on; anything else as it was */
export function explainPostgres(cause: unknown, place: string): unknown {
  if (!(cause instanceof Error) || cause instanceof StoreError) return cause;
  const known = PROBLEMS[codeOf(cause)];
  if (known) return new StoreError(known[0], place, known[1], cause);
  if (/timeout/iu.test(cause.message) && !('severity' in cause))
    return new StoreError('unreachable', place, PROBLEMS.ETIMEDOUT![1], cause);
  if (/SSL|TLS|certificate/iu.test(cause.message))
    return new StoreError('unreachable', place, `cannot be reached over TLS (${cause.message}).`, cause);
  return new StoreError('unusable', place, `cannot be used (${cause.message}).`, cause);
}

/** Where a name has several addresses, Node says what happened with each. */
function codeOf(cause: Error): string {
  const own = (cause as NodeJS.ErrnoException).code;
  if (own !== undefined) return own;
  const inner = cause instanceof AggregateError ? (cause.errors as unknown[])[0] : undefined;
  return String((inner as NodeJS.ErrnoException | undefined)?.code);
}
