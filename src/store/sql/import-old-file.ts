import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ParticipationLine } from '../participation-counts.ts';
import { questionKey } from '../question-key.ts';
import { type UnansweredQuestion, UnansweredQuestionList } from '../unanswered-questions.ts';
import { countLine } from './counts.ts';
import { OLD_FILES } from './import-files.ts';
import { inChunks } from './in-chunks.ts';
import { inTransaction } from './in-transaction.ts';
import type { Queries, SqlDatabase } from './sql-database.ts';

/**
 * Adds what a file holds to what is here, once: stopped before the file is renamed, the next start finds that it has been here.
 * @returns what is wrong with the file, for the operator; null when all is well
 */
export async function importOldFile({ db }: SqlDatabase, path: string): Promise<string | null> {
  let add: (trx: Queries) => Promise<void>;
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
    add = basename(path) === OLD_FILES.counts ? countsIn(content) : questionsIn(content);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    return `${path} is damaged and was not taken over: correct it and start again, or move it away.`;
  }
  await inTransaction(db, async (trx) => {
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('counted_run')
      .values({
        run: `file:${createHash('sha256').update(content).digest('hex')}`,
        day: new Date().toISOString().slice(0, 10),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 1n) await add(trx);
  });
  return null;
}

function countsIn(content: string): (trx: Queries) => Promise<void> {
  const counts = content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ParticipationLine.parse(JSON.parse(line)));
  return async (trx) => {
    for (const count of counts) await countLine(trx, count, 1);
  };
}

function questionsIn(content: string): (trx: Queries) => Promise<void> {
  const questions = UnansweredQuestionList.parse(JSON.parse(content));
  return async (trx) => {
    const known = await trx.selectFrom('unanswered_question').selectAll().execute();
    const all = new Map(known.map((row) => [row.key, row]));
    for (const question of questions) {
      const key = questionKey(question.question);
      all.set(key, { key, ...together(all.get(key), question) });
    }
    await trx.deleteFrom('unanswered_question').execute();
    await inChunks([...all.values()], async (some) => {
      await trx.insertInto('unanswered_question').values(some).execute();
      return [];
    });
  };
}

function together(known: UnansweredQuestion | undefined, other: UnansweredQuestion): UnansweredQuestion {
  if (!known) return other;
  return {
    question: known.question,
    first: known.first < other.first ? known.first : other.first,
    last: known.last > other.last ? known.last : other.last,
    count: known.count + other.count,
  };
}
