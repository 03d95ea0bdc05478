import { oneLine, questionKey } from '../question-key.ts';
import type { QuestionStore } from '../store.ts';
import type { Queries, SqlDatabase } from './sql-database.ts';

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
      await keepTo(db, MOST, questionKey(asked));
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

/** Never the one that was just sent, whatever its age. */
async function keepTo(db: Queries, most: number, sent: string): Promise<void> {
  const { kept } = await db
    .selectFrom('unanswered_question')
    .select((row) => row.fn.countAll<number>().as('kept'))
    .executeTakeFirstOrThrow();
  if (kept <= most) return;
  await db
    .deleteFrom('unanswered_question')
    .where('key', 'in', (row) =>
      row
        .selectFrom('unanswered_question')
        .select('key')
        .where('key', '!=', sent)
        .orderBy('last')
        .orderBy('count')
        .orderBy('key')
        .limit(kept - most),
    )
    .execute();
}
