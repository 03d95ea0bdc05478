import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectSqlite } from '../../../src/store/sql/connect-sqlite.ts';
import { inTransaction } from '../../../src/store/sql/in-transaction.ts';
import { migrate } from '../../../src/store/sql/migrate.ts';
import type { Queries } from '../../../src/store/sql/sql-database.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const setUp = async () => {
  const database = await connectSqlite(temporaryFolder().path);
  onTestFinished(() => database.db.destroy());
  await migrate(database);
  return database;
};
const welcome = (db: Queries, conversation: string) =>
  db.insertInto('welcome').values({ conversation, at: 1 }).execute();
const welcomed = async (db: Queries) => {
  const rows = await db.selectFrom('welcome').select('conversation').orderBy('conversation').execute();
  return rows.map(({ conversation }) => conversation);
};
const moment = () => new Promise((resolve) => setImmediate(resolve));

describe('the one connection to SQLite', () => {
  it('keeps what others ask out of a transaction, and so out of its undoing', async () => {
    const { db } = await setUp();
    const outside: Promise<unknown>[] = [];
    const undone = inTransaction(db, async (trx) => {
      await welcome(trx, 'inside');
      outside.push(welcome(db, 'outside'));
      await moment();
      await welcome(trx, 'inside too');
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    await Promise.all(outside);
    expect(await welcomed(db)).toEqual(['outside']);
  });

  it('shows nobody what has not been decided', async () => {
    const { db } = await setUp();
    const seen: Promise<string[]>[] = [];
    await inTransaction(db, async (trx) => {
      await welcome(trx, 'a');
      seen.push(welcomed(db));
      await moment();
      await welcome(trx, 'b');
    });
    expect(await seen[0]).toEqual(['a', 'b']);
  });

  it('lets many transactions and queries take turns', async () => {
    const { db } = await setUp();
    const work = Array.from({ length: 60 }, (_, i) =>
      i % 3 === 0
        ? welcome(db, `q${i}`)
        : inTransaction(db, async (trx) => {
            const before = await welcomed(trx);
            await moment();
            await welcome(trx, `t${i}`);
            expect(await welcomed(trx)).toHaveLength(before.length + 1);
            if (i % 3 === 2) throw new Error('undo');
          }).catch(() => {}),
    );
    await Promise.all(work);
    const rows = await welcomed(db);
    expect(rows.filter((id) => id.startsWith('q'))).toHaveLength(20);
    expect(rows.filter((id) => id.startsWith('t'))).toHaveLength(20);
  });

  it('waits for another process that writes, and does not hold up its own', async () => {
    const { db, place } = await setUp();
    const other = new DatabaseSync(place);
    other.exec("begin immediate; insert into welcome values ('other', 1)");
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
      if (turns === 3) other.exec('commit');
    }, 10);
    await welcome(db, 'mine');
    clearInterval(ticking);
    other.close();
    expect(turns).toBeGreaterThanOrEqual(3);
    expect(await welcomed(db)).toEqual(['mine', 'other']);
  });

  it('is usable after a statement has failed in a transaction', async () => {
    const { db } = await setUp();
    await welcome(db, 'a');
    await expect(inTransaction(db, (trx) => welcome(trx, 'a'))).rejects.toThrow(/UNIQUE/u);
    await welcome(db, 'b');
    expect(await welcomed(db)).toEqual(['a', 'b']);
  });

  it('has every write on the disk before it answers', async () => {
    const { db } = await setUp();
    const settings = await Promise.all([
      sql`pragma journal_mode`.execute(db),
      sql`pragma synchronous`.execute(db),
    ]);
    expect(settings.map(({ rows }) => rows[0])).toEqual([{ journal_mode: 'wal' }, { synchronous: 2 }]);
  });

  it('knows what belongs together', async () => {
    const { db } = await setUp();
    const orphan = db.insertInto('acknowledgement').values({ delivery: 'x', person: 'p', at: 1 }).execute();
    await expect(orphan).rejects.toThrow(/FOREIGN KEY/u);
  });
});
