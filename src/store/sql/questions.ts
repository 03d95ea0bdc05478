import { sql } from 'kysely';
import { oneLine, questionKey } from '../question-key.ts';
import type { QuestionStore } from '../store.ts';
import type { SqlDatabase } from './sql-database.ts';

/** Beyond this the oldest go: the list is for people to read. */
const MOST = 2_000;

export function sqlQuestions({ db }: SqlDatabase): QuestionStore {
  return {
    async add(question, at) {
      const day = new Date(at).toISOString().slice(0, 10);
      const asked = oneLine(question);
      await db
        .insertInto('unanswered_question')
        .values({ key: questionKey(asked), question: asked, first: day, last: day, count: 1 })
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet((row) => ({
            last: day,
            count: row('unanswered_question.count', '+', 1),
          })),
        )
        .execute();
      await db
        .deleteFrom('unanswered_question')
        .where('key', 'in', (row) =>
          row
            .selectFrom('unanswered_question')
            .select('key')
            .where('key', '!=', questionKey(asked))
            .orderBy('last', 'desc')
            .orderBy('count', 'desc')
            .orderBy('key')
            .limit(sql.lit(1_000_000))
            .offset(sql.lit(MOST - 1)),
        )
        .execute();
    },
    async list() {
      const rows = await db
        .selectFrom('unanswered_question')
        .select(['question', 'first', 'last', 'count'])
        .orderBy('count', 'desc')
        .orderBy('last', 'desc')
        .orderBy('key')
        .execute();
      return rows;
    },
    async remove(question) {
      const { numDeletedRows } = await db
        .deleteFrom('unanswered_question')
        .where('key', '=', questionKey(question))
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}
