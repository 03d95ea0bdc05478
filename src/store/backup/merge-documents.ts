import { sql } from 'kysely';
import { raiseDocumentsRevision } from '../sql/documents-revision.ts';
import type { Queries } from '../sql/sql-database.ts';
import { asStaged, putStaged, staged } from './stage-backup.ts';

/** Makes the organisation's own documents what they were at the backup. What is the same already is not written again. */
export async function mergeDocuments(db: Queries): Promise<void> {
  const [document, version] = [sql.table(staged('document')), sql.table(staged('document_version'))];
  await sql`delete from document where id not in (select id from ${document})`.execute(db);
  await sql`
    delete from document_version where not exists (
      select 1 from ${version} as one
      where one.document = document_version.document and one.version = document_version.version
        and one.sha256 = document_version.sha256)`.execute(db);
  await putStaged(db, 'document', sql`do update set ${asStaged('document')}`);
  await putStaged(db, 'document_version', sql`do update set ${asStaged('document_version')}`);
  await putStaged(db, 'document_piece');
  await raiseDocumentsRevision(db);
}
