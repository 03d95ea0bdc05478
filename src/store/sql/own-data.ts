import type { OwnData, OwnDataStore } from '../own-data.ts';
import { forgetPerson } from './forget-person.ts';
import { inTransaction } from './in-transaction.ts';
import { isNamedIn } from './named-in.ts';
import type { OwnTable } from './own-tables.ts';
import type { SqlDatabase } from './sql-database.ts';

export function sqlOwnData(database: SqlDatabase): OwnDataStore {
  const { db } = database;
  return {
    async export(person): Promise<OwnData> {
      const schedules = await db.selectFrom('schedule').selectAll().execute();
      const of = (table: OwnTable) => db.selectFrom(table).selectAll().where('person', '=', person).execute();
      return {
        person: await db.selectFrom('person').selectAll().where('id', '=', person).execute(),
        conversation: await db.selectFrom('conversation').selectAll().where('person', '=', person).execute(),
        welcome: await db
          .selectFrom('welcome')
          .selectAll()
          .where('conversation', 'in', (row) =>
            row.selectFrom('conversation').select('id').where('person', '=', person),
          )
          .execute(),
        schedule: schedules.filter(({ owner }) => owner === person),
        // Others' reminders that name them: not who else is named.
        named_in: schedules
          .filter(({ owner, audience }) => owner !== person && isNamedIn(audience, person))
          .map(({ id, title }) => ({ id, title })),
        delivery: await db.selectFrom('delivery').selectAll().where('person', '=', person).execute(),
        acknowledgement: await db
          .selectFrom('acknowledgement')
          .selectAll()
          .where('person', '=', person)
          .execute(),
        opt_out: await db.selectFrom('opt_out').selectAll().where('person', '=', person).execute(),
        introduction_unit: await of('introduction_unit'),
        introduction_answer: await of('introduction_answer'),
        introduction_sharing: await of('introduction_sharing'),
        favourite: await of('favourite'),
        // That it was they who put it in; what it says is the organisation's.
        document_version: await db
          .selectFrom('document_version')
          .selectAll()
          .where('added_by', '=', person)
          .orderBy('added_at')
          .execute(),
        audit: await db
          .selectFrom('audit')
          .selectAll()
          .where((row) => row.or([row('actor', '=', person), row('target', '=', person)]))
          .orderBy('at')
          .execute(),
      };
    },
    forget: (person, at) => inTransaction(db, (trx) => forgetPerson(trx, person, at)),
  };
}
