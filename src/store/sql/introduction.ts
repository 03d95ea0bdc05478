import type { IntroductionStore } from '../introduction.ts';
import { byName } from './by-name.ts';
import { inTransaction } from './in-transaction.ts';
import type { SqlDatabase } from './sql-database.ts';

export function sqlIntroduction({ db }: SqlDatabase): IntroductionStore {
  return {
    async of(person) {
      const units = await db
        .selectFrom('introduction_unit')
        .select(['unit', 'finished_at as finishedAt'])
        .where('person', '=', person)
        .orderBy('finished_at')
        .orderBy('unit')
        .execute();
      const questions = await db
        .selectFrom('introduction_answer')
        .select(['question', 'step', 'due_at as dueAt'])
        .where('person', '=', person)
        .orderBy('question')
        .execute();
      const sharing = await db
        .selectFrom('introduction_sharing')
        .select('agrees')
        .where('person', '=', person)
        .executeTakeFirst();
      return { units, questions, shares: sharing?.agrees === 1 };
    },
    async finish(person, unit, at) {
      await db
        .insertInto('introduction_unit')
        .values({ person, unit, finished_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async answered(person, { question, step, dueAt }, at) {
      const standing = { step, due_at: dueAt, at };
      await db
        .insertInto('introduction_answer')
        .values({ person, question, ...standing })
        .onConflict((conflict) => conflict.columns(['person', 'question']).doUpdateSet(standing))
        .execute();
    },
    async share(person, agrees, at) {
      // A no is kept as well: a restored backup does not make it a yes.
      const said = { agrees: agrees ? 1 : 0, at };
      await db
        .insertInto('introduction_sharing')
        .values({ person, ...said })
        .onConflict((conflict) => conflict.column('person').doUpdateSet(said))
        .execute();
    },
    reset: (person) =>
      inTransaction(db, async (trx) => {
        await trx.deleteFrom('introduction_unit').where('person', '=', person).execute();
        await trx.deleteFrom('introduction_answer').where('person', '=', person).execute();
        await trx
          .updateTable('introduction_sharing')
          .set({ agrees: 0 })
          .where('person', '=', person)
          .execute();
      }),
    async shared() {
      const rows = await db
        .selectFrom('introduction_sharing as sharing')
        .leftJoin('person', 'person.id', 'sharing.person')
        .leftJoin('introduction_unit as finished', 'finished.person', 'sharing.person')
        .select(['sharing.person', 'person.name', 'person.unit as worksIn', 'finished.unit'])
        .where('sharing.agrees', '=', 1)
        .orderBy('sharing.person')
        .orderBy('finished.finished_at')
        .orderBy('finished.unit')
        .execute();
      const people = Map.groupBy(rows, ({ person }) => person);
      return [...people.values()]
        .map((units) => {
          const { person, name, worksIn: unit } = units[0]!;
          return { person, name, unit, units: units.flatMap((row) => row.unit ?? []) };
        })
        .sort(byName);
    },
  };
}
