import type { Store } from '../store.ts';
import { sqlSubjects } from './asked-subjects.ts';
import { sqlAuditLog } from './audit-log.ts';
import { sqlConversations } from './conversations.ts';
import { sqlCounts } from './counts.ts';
import { sqlFavourites } from './favourites.ts';
import { importFiles, type OldFiles } from './import-files.ts';
import { sqlIntroduction } from './introduction.ts';
import { sqlLedger } from './ledger/ledger.ts';
import { migrate } from './migrate.ts';
import { sqlOptOuts } from './opt-outs.ts';
import { sqlOwnData } from './own-data.ts';
import { sqlDocuments } from './own-documents.ts';
import { sqlPeople } from './people.ts';
import { sqlQuestions } from './questions.ts';
import { retain } from './retain.ts';
import { sqlSchedules } from './schedules.ts';
import { sqlPace } from './shared-pace.ts';
import type { SqlDatabase } from './sql-database.ts';

/**
 * Puts the parts together over tables that are as they should be.
 * @param explain makes of what the database said something that the operator can act on
 * @throws what `explain` makes of it, when the database cannot be brought up to this version
 */
export async function createStore(
  database: SqlDatabase,
  explain: (cause: unknown, place: string) => unknown,
  files: OldFiles,
): Promise<Store> {
  try {
    await migrate(database);
    await importFiles(database, files);
  } catch (cause) {
    await database.db.destroy();
    throw explain(cause, database.place);
  }
  return {
    dialect: database.dialect,
    people: sqlPeople(database),
    conversations: sqlConversations(database),
    schedules: sqlSchedules(database),
    ledger: sqlLedger(database),
    optOuts: sqlOptOuts(database),
    audit: sqlAuditLog(database),
    pace: sqlPace(database),
    counts: sqlCounts(database),
    questions: sqlQuestions(database),
    introduction: sqlIntroduction(database),
    favourites: sqlFavourites(database),
    documents: sqlDocuments(database),
    subjects: sqlSubjects(database),
    ownData: sqlOwnData(database),
    retain: (retention, now) => retain(database, retention, now),
    close: () => database.db.destroy(),
  };
}
