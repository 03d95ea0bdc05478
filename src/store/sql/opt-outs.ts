import type { OptOuts } from '../opt-outs.ts';
import { inChunks } from './in-chunks.ts';
import { inTransaction } from './in-transaction.ts';
import { notSent } from './ledger/not-sent.ts';
import { ALL_REMINDERS } from './opted-out.ts';
import type { SqlDatabase } from './sql-database.ts';

export function sqlOptOuts({ db }: SqlDatabase): OptOuts {
  return {
    async add(person, lineage, at) {
      await inTransaction(db, async (trx) => {
        await trx
          .insertInto('opt_out')
          .values({ person, lineage: lineage ?? ALL_REMINDERS, at })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        let waiting = trx
          .updateTable('delivery')
          .set(notSent('opted_out'))
          .where('person', '=', person)
          .where('state', 'in', ['waiting', 'interrupted']);
        if (lineage !== null) {
          waiting = waiting.where('schedule', 'in', (row) =>
            row.selectFrom('schedule').select('id').where('lineage', '=', lineage),
          );
        }
        await waiting.execute();
      });
    },
    async remove(person, lineage) {
      await db
        .deleteFrom('opt_out')
        .where('person', '=', person)
        .where('lineage', '=', lineage ?? ALL_REMINDERS)
        .execute();
    },
    async among(people, lineage) {
      const rows = await inChunks([...new Set(people)], (some) =>
        db
          .selectFrom('opt_out')
          .select('person')
          .where('person', 'in', some)
          .where('lineage', 'in', [ALL_REMINDERS, lineage])
          .execute(),
      );
      return new Set(rows.map(({ person }) => person));
    },
    async of(person) {
      const rows = await db
        .selectFrom('opt_out')
        .select((row) => [
          'lineage',
          'at',
          // Duplicates may have other titles: the latest is what they know it by.
          row
            .selectFrom('schedule')
            .select('title')
            .whereRef('schedule.lineage', '=', 'opt_out.lineage')
            .orderBy('created_at', 'desc')
            .limit(1)
            .as('title'),
        ])
        .where('person', '=', person)
        .orderBy('at', 'desc')
        .orderBy('lineage')
        .execute();
      return rows.map(({ lineage, title, at }) => ({
        lineage: lineage === ALL_REMINDERS ? null : lineage,
        title,
        at,
      }));
    },
  };
}
