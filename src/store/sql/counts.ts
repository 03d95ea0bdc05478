import type { ParticipationLine } from '../participation-counts.ts';
import type { CountStore } from '../store.ts';
import { inTransaction } from './in-transaction.ts';
import type { Queries, SqlDatabase } from './sql-database.ts';

export function sqlCounts({ db }: SqlDatabase): CountStore {
  return {
    add: (count, run, at) =>
      inTransaction(db, async (trx) => {
        const { numInsertedOrUpdatedRows } = await trx
          .insertInto('counted_run')
          // The day and no more: with the time, the log would tell whose answer it was.
          .values({ run, day: new Date(at).toISOString().slice(0, 10) })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows !== 1n) return false;
        await countLine(trx, count, 1);
        return true;
      }),
    async list() {
      const rows = await db.selectFrom('participation_count').selectAll().orderBy('line').execute();
      return rows.flatMap(({ line, answers }) => {
        const count: ParticipationLine = JSON.parse(line);
        return Array.from({ length: answers }, () => count);
      });
    },
  };
}

/** Adds equal answers to the row that they share. */
export async function countLine(db: Queries, count: ParticipationLine, answers: number): Promise<void> {
  await db
    .insertInto('participation_count')
    .values({ line: written(count), answers })
    .onConflict((conflict) =>
      conflict
        .column('line')
        .doUpdateSet((row) => ({ answers: row('participation_count.answers', '+', answers) })),
    )
    .execute();
}

/** Always the same fields in the same order, and nothing that comes beside them. */
function written({ unit, month, occasion, steps, age }: ParticipationLine): string {
  const step = ({ done, reason }: ParticipationLine['steps']['told']) => ({ done, reason });
  return JSON.stringify({
    unit,
    month,
    occasion,
    steps: { informed: step(steps.informed), heard: step(steps.heard), told: step(steps.told) },
    age,
  });
}
