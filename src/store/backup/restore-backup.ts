import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { BackupError } from '../errors.ts';
import type { Queries, SqlDatabase } from '../sql/sql-database.ts';
import type { Tables } from '../sql/tables.ts';
import { type BackupCounts, type BackupTable, TABLE_NAMES } from './backup-format.ts';
import { leaveOutForgotten } from './leave-out-forgotten.ts';
import { mergeDocuments } from './merge-documents.ts';
import { mergeIntroduction } from './merge-introduction.ts';
import { mergeLedger } from './merge-ledger.ts';
import { mergeSchedules, type PassOver } from './merge-schedules.ts';
import { readBackup } from './read-backup.ts';
import { asStaged, dropStages, makeStages, putStaged, stageRows } from './stage-backup.ts';

export interface RestoreOptions {
  readonly passOver: PassOver;
  /** Milliseconds. */
  readonly now: () => number;
  /** Who restores it, for the audit log. */
  readonly actor: string;
  /** Nothing has been sent since the backup was made, and nothing will be from the database that it was made of: all goes on here. */
  readonly moved: boolean;
  /** Only say what would become of it. */
  readonly trial: boolean;
}

export interface Restored {
  /** ISO 8601. */
  readonly madeAt: string;
  /** Rows in the backup, by table. */
  readonly counts: BackupCounts;
  /** Reminders made since the backup: they are gone. */
  readonly removed: number;
  /** Reminders that ran then and have been stopped since: they are paused. */
  readonly paused: number;
  /** Occasions that passed after the backup, and may have been sent or not: noted as missed. */
  readonly missed: number;
  /** Deliveries that waited then, and may have been sent since: left out. */
  readonly leftOut: number;
}

/** What SQLSTATE says when two wait for each other, and this one gave way. */
const DEADLOCK = '40P01';
const TRIES = 5;

/**
 * Makes the database what it was at the backup, in one transaction, while others go on using it. First the whole file is read and
 * checked. What has been sent since stays known, and so do those who have said no to reminders; nothing is sent twice.
 * @throws BackupError, and then nothing has been changed
 */
export async function restoreBackup(
  { db, dialect }: SqlDatabase,
  file: string,
  options: RestoreOptions,
): Promise<Restored> {
  return db.connection().execute(async (own) => {
    // Queries that take time are the rule here.
    if (dialect === 'postgres') await sql`set statement_timeout = 0`.execute(own);
    try {
      await makeStages(own);
      const { tables, ...facts } = await readBackup(file, (table, rows) =>
        stageRows(own, table, rows).catch((cause) => {
          throw isSameRow(cause) ? twice(file, table, cause) : cause;
        }),
      );
      if (dialect === 'postgres')
        for (const table of TABLE_NAMES) await sql`analyze ${sql.table(`staged_${table}`)}`.execute(own);
      for (let tries = 1; ; tries += 1) {
        try {
          return {
            ...facts,
            ...(await replace(own, dialect, file, { ...options, tables, madeAt: facts.madeAt })),
          };
        } catch (cause) {
          if ((cause as { code?: string }).code !== DEADLOCK || tries === TRIES) throw cause;
        }
      }
    } finally {
      await dropStages(own);
      if (dialect === 'postgres') await sql`reset statement_timeout`.execute(own);
    }
  });
}

/** By SQLite's extended result code (SQLITE_CONSTRAINT_UNIQUE), and by SQLSTATE. */
function isSameRow(cause: unknown): boolean {
  const { errcode, code } = cause as { errcode?: number; code?: string };
  return errcode === 2067 || code === '23505';
}

function twice(file: string, table: string, cause: unknown): BackupError {
  return new BackupError(
    'damaged',
    file,
    `is damaged: a row of ${table} is in it twice. Take another.`,
    cause,
  );
}

/** When it was made, and the tables that there were then. */
interface Facts {
  readonly madeAt: string;
  readonly tables: ReadonlySet<BackupTable>;
}

type Became = Pick<Restored, 'removed' | 'paused' | 'missed' | 'leftOut'>;

async function replace(
  own: Kysely<Tables>,
  dialect: SqlDatabase['dialect'],
  file: string,
  { passOver, now, actor, moved, trial, madeAt, tables }: RestoreOptions & Facts,
): Promise<Became> {
  const trx = await own.startTransaction().execute();
  try {
    if (dialect === 'postgres') {
      // Others may read meanwhile, as it was; whoever wants to write waits.
      const tables = sql.join(TABLE_NAMES.map((name) => sql.table(name)));
      await sql`lock table ${tables} in exclusive mode`.execute(trx);
    }
    await leaveOutForgotten(trx, Date.parse(madeAt));
    const became = moved ? await takeOver(trx, file) : await merge(trx, passOver, now());
    await putPeople(trx);
    await mergeIntroduction(trx);
    // One from before there were documents does not say that there are none.
    if (tables.has('document')) await mergeDocuments(trx);
    await putNumbers(trx, tables);
    await trx
      .insertInto('audit')
      .values({ id: randomUUID(), at: now(), actor, action: 'store.restore', target: 'store', fields: '' })
      .execute();
    await (trial ? trx.rollback() : trx.commit()).execute();
    return became;
  } catch (cause) {
    if (!trx.isRolledBack && !trx.isCommitted) await trx.rollback().execute();
    throw cause;
  }
}

async function merge(trx: Queries, passOver: PassOver, now: number): Promise<Became> {
  const { passed, removed, paused } = await mergeSchedules(trx, passOver, now);
  // Before the ledger: what waits for somebody who has said no is taken away there.
  await putStaged(trx, 'opt_out');
  const { leftOut, missed } = await mergeLedger(trx, passed);
  return { removed, paused, missed, leftOut };
}

/** Row for row. @throws BackupError where there are reminders already: they would be forgotten, or sent twice */
async function takeOver(trx: Queries, file: string): Promise<Became> {
  const { many } = await trx
    .selectFrom('schedule')
    .select((row) => row.fn.countAll<number>().as('many'))
    .executeTakeFirstOrThrow();
  if (many > 0)
    throw new BackupError(
      'not_empty',
      file,
      'cannot be moved to a database that has reminders: leave out --moved, or take an empty database.',
    );
  for (const table of ['schedule', 'opt_out', 'occasion', 'delivery', 'acknowledgement'] as const)
    await putStaged(trx, table);
  return { removed: 0, paused: 0, missed: 0, leftOut: 0 };
}

/** People and places. Of what is known about somebody or some place the latest holds: nobody becomes unreachable. */
async function putPeople(trx: Queries): Promise<void> {
  // A backup from before there was a choice has none.
  const language = sql`coalesce(excluded.language, person.language)`;
  await putStaged(
    trx,
    'person',
    sql`do update set ${asStaged('person', { language })} where excluded.seen_at >= person.seen_at`,
  );
  await putStaged(
    trx,
    'conversation',
    sql`do update set ${asStaged('conversation')}
      where excluded.seen_at >= conversation.seen_at and excluded.state_at >= conversation.state_at`,
  );
  await putStaged(trx, 'welcome');
  await putStaged(trx, 'favourite');
  await putStaged(trx, 'audit');
}

async function putNumbers(trx: Queries, tables: ReadonlySet<BackupTable>): Promise<void> {
  const numbers = ['participation_count', 'counted_run', 'unanswered_question', 'asked_subject'] as const;
  for (const table of numbers.filter((name) => tables.has(name))) {
    await trx.deleteFrom(table).execute();
    await putStaged(trx, table);
  }
}
