import type { DocumentVersion, OwnDocument } from '../own-documents.ts';
import { readSaid } from './said-of-document.ts';
import type { Queries } from './sql-database.ts';

/** All documents with their versions as they are at one moment, or the one with this id. */
export async function documentsWith(db: Queries, id?: string): Promise<readonly OwnDocument[]> {
  let query = db
    .selectFrom('document')
    .innerJoin('document_version as one', 'one.document', 'document.id')
    .select(['document.id', 'document.live', 'document.changed_at'])
    .select([
      'one.version',
      'one.file',
      'one.bytes',
      'one.sha256',
      'one.added_at',
      'one.added_by',
      'one.said',
    ])
    .orderBy('document.changed_at', 'desc')
    .orderBy('document.id')
    .orderBy('one.version', 'desc');
  if (id !== undefined) query = query.where('document.id', '=', id);
  const rows = Map.groupBy(await query.execute(), (row) => row.id);
  return [...rows.values()].map((versions) => {
    const { id, live, changed_at } = versions[0]!;
    return { id, live, versions: versions.map(toVersion), changedAt: changed_at };
  });
}

function toVersion(row: {
  version: number;
  file: string;
  bytes: number;
  sha256: string;
  added_at: number;
  added_by: string | null;
  said: string | null;
}): DocumentVersion {
  const { version, file, bytes, sha256, added_at, added_by, said } = row;
  return { version, file, bytes, sha256, addedAt: added_at, addedBy: added_by, said: readSaid(said) };
}
