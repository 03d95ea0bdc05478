import { randomUUID } from 'node:crypto';
import type { NewVersion, OwnDocument, OwnDocuments } from '../own-documents.ts';
import { documentsRevision, raiseDocumentsRevision } from './documents-revision.ts';
import { documentsWith } from './documents-with.ts';
import { inTransaction } from './in-transaction.ts';
import { piecesOf } from './pieces-of.ts';
import { writeSaid } from './said-of-document.ts';
import type { Queries, SqlDatabase } from './sql-database.ts';

export function sqlDocuments({ db }: SqlDatabase): OwnDocuments {
  return {
    list: () => documentsWith(db),
    get: (id) => documentOf(db, id),
    content: (id, version) => contentOf(db, id, version),
    publish: (version, at) => inTransaction(db, (trx) => publish(trx, version, at)),
    use: (id, live, at) =>
      inTransaction(db, async (trx) => {
        let change = trx.updateTable('document').set({ live, changed_at: at }).where('id', '=', id);
        if (live !== null) {
          change = change.where((row) =>
            row.exists(
              row
                .selectFrom('document_version')
                .select('version')
                .where('document', '=', id)
                .where('version', '=', live),
            ),
          );
        }
        const { numUpdatedRows } = await change.executeTakeFirst();
        if (numUpdatedRows === 0n) return null;
        await raiseDocumentsRevision(trx);
        return documentOf(trx, id);
      }),
    remove: (id) =>
      inTransaction(db, async (trx) => {
        const { numDeletedRows } = await trx.deleteFrom('document').where('id', '=', id).executeTakeFirst();
        if (numDeletedRows === 0n) return false;
        await raiseDocumentsRevision(trx);
        return true;
      }),
    revision: () => documentsRevision(db),
  };
}

async function documentOf(db: Queries, id: string): Promise<OwnDocument | null> {
  return (await documentsWith(db, id))[0] ?? null;
}

async function publish(
  trx: Queries,
  { document, file, content, sha256, by, said }: NewVersion,
  at: number,
): Promise<OwnDocument | null> {
  const id = document ?? randomUUID();
  if (document === null) {
    await trx.insertInto('document').values({ id, live: null, changed_at: at }).execute();
  } else {
    // From here on nobody else changes it: whoever publishes it at the same time waits, and counts on from this version.
    const { numUpdatedRows } = await trx
      .updateTable('document')
      .set({ changed_at: at })
      .where('id', '=', id)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return null;
  }
  const { last } = await trx
    .selectFrom('document_version')
    .select((row) => row.fn.coalesce(row.fn.max('version'), row.lit(0)).as('last'))
    .where('document', '=', id)
    .executeTakeFirstOrThrow();
  const version = last + 1;
  await trx
    .insertInto('document_version')
    .values({
      ...{ document: id, version, file, bytes: content.length, sha256 },
      ...{ added_at: at, added_by: by, said: writeSaid(said) },
    })
    .execute();
  for (const piece of piecesOf(content)) {
    await trx
      .insertInto('document_piece')
      .values({ document: id, version, ...piece })
      .execute();
  }
  await trx.updateTable('document').set({ live: version }).where('id', '=', id).execute();
  await raiseDocumentsRevision(trx);
  return documentOf(trx, id);
}

async function contentOf(db: Queries, id: string, version: number): Promise<Uint8Array | null> {
  const known = await db
    .selectFrom('document_version')
    .select('bytes')
    .where('document', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (known === undefined) return null;
  const pieces = await db
    .selectFrom('document_piece')
    .select('content')
    .where('document', '=', id)
    .where('version', '=', version)
    .orderBy('number')
    .execute();
  const content = Buffer.concat(pieces.map((piece) => piece.content));
  // Thrown away between the two questions.
  return content.length === known.bytes ? content : null;
}
