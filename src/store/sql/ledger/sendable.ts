import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { optedOut } from '../opted-out.ts';
import type { Tables } from '../tables.ts';

/** Written out, not as parameters: only then do the databases see that the small indexes over these rows will do. */
export const toBeSent = sql<SqlBool>`delivery.state in ('waiting', 'interrupted')`;

/** All occasions of a reminder that is done have been opened, but perhaps not yet sent. */
const RUNNING = ['active', 'done'] as const;

/**
 * Deliveries that may be sent when their time comes: of a reminder that runs, to somebody who has not said no, not too late.
 * Put so that both databases go through `delivery_next` from its beginning and stop when they have enough: the reminder's state
 * is asked for row by row, and `+ 0` keeps another index away.
 */
export function sendable(row: ExpressionBuilder<Tables, 'delivery'>, now: number) {
  const state = row
    .selectFrom('schedule')
    .select('schedule.state')
    .whereRef('schedule.id', '=', 'delivery.schedule');
  return row.and([
    toBeSent,
    sql<SqlBool>`delivery.expires_at + 0 > ${now}`,
    row(state, 'in', RUNNING),
    row.not(optedOut(row)),
  ]);
}
