import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { optedOut } from '../opted-out.ts';
import type { Tables } from '../tables.ts';

/** Written out, not as parameters: only then do the databases see that the small indexes over these rows will do. */
export const toBeSent = sql<SqlBool>`delivery.state in ('waiting', 'interrupted')`;

/** Deliveries that may be sent when their time comes: of a reminder that runs, to somebody who has not said no. */
export function sendable(row: ExpressionBuilder<Tables, 'delivery'>) {
  const running = row
    .selectFrom('schedule')
    .select('schedule.id')
    .whereRef('schedule.id', '=', 'delivery.schedule')
    // All occasions of a reminder that is done have been opened, but perhaps not yet sent.
    .where('schedule.state', 'in', ['active', 'done']);
  return row.and([toBeSent, row.exists(running), row.not(optedOut(row))]);
}
