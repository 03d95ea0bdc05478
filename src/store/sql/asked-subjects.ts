import type { AskedSubjects } from '../asked-subjects.ts';
import type { SqlDatabase } from './sql-database.ts';

export function sqlSubjects({ db }: SqlDatabase): AskedSubjects {
  return {
    async add(subject, month) {
      await db
        .insertInto('asked_subject')
        .values({ month, subject, count: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(['month', 'subject'])
            .doUpdateSet((row) => ({ count: row('asked_subject.count', '+', 1) })),
        )
        .execute();
    },
    list: (from) =>
      db
        .selectFrom('asked_subject')
        .select(['month', 'subject', 'count'])
        .where('month', '>=', from)
        .orderBy('month')
        .orderBy('count', 'desc')
        .orderBy('subject')
        .execute(),
  };
}
