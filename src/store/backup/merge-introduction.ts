import { sql } from 'kysely';
import type { Queries } from '../sql/sql-database.ts';
import { asStaged, putStaged } from './stage-backup.ts';

/** Puts together how far each has come. The latest holds; whoever has said since that they are not to be seen is not seen. */
export async function mergeIntroduction(db: Queries): Promise<void> {
  await putStaged(db, 'introduction_unit');
  for (const table of ['introduction_answer', 'introduction_sharing'] as const) {
    const later = sql`excluded.at > ${sql.ref(`${table}.at`)}`;
    await putStaged(db, table, sql`do update set ${asStaged(table)} where ${later}`);
  }
}
