import type { Queries } from './sql-database.ts';

const DOCUMENTS = 'documents';

/** How many changes there have been to the organisation's own documents. */
export async function documentsRevision(db: Queries): Promise<number> {
  const row = await db
    .selectFrom('revision')
    .select('number')
    .where('name', '=', DOCUMENTS)
    .executeTakeFirst();
  return row?.number ?? 0;
}

/** Counts a change, in the same transaction: whoever sees the number sees the change. */
export async function raiseDocumentsRevision(trx: Queries): Promise<void> {
  await trx
    .insertInto('revision')
    .values({ name: DOCUMENTS, number: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((row) => ({ number: row('revision.number', '+', 1) })),
    )
    .execute();
}
