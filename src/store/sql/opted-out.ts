import type { ExpressionBuilder } from 'kysely';
import type { Tables } from './tables.ts';

/** How "all reminders" stands in the table. */
export const ALL_REMINDERS = '';

/** Deliveries to somebody who has said no to them. */
export function optedOut(row: ExpressionBuilder<Tables, 'delivery'>) {
  return row.exists(
    row
      .selectFrom('opt_out')
      .innerJoin('schedule as refused', 'refused.id', 'delivery.schedule')
      .select('opt_out.person')
      .whereRef('opt_out.person', '=', 'delivery.person')
      .where((of) =>
        of.or([
          of('opt_out.lineage', '=', ALL_REMINDERS),
          of('opt_out.lineage', '=', of.ref('refused.lineage')),
        ]),
      ),
  );
}
