import { sql } from 'kysely';
import { inChunks } from '../sql/in-chunks.ts';
import type { Queries } from '../sql/sql-database.ts';
import type { OccasionRow, ScheduleRow } from '../sql/tables.ts';
import { staged } from './stage-backup.ts';

/** The occasions of a reminder that have passed: which, and when it goes on. The store knows nothing about recurrence. */
export type PassOver = (
  schedule: { readonly id: string; readonly rule: unknown; readonly nextAt: number },
  /** Milliseconds. */
  now: number,
) => {
  readonly passed: readonly { readonly id: string; readonly dueAt: number }[];
  readonly nextAt: number | null;
} | null;

export interface MergedSchedules {
  /** Reminders made since the backup: they are gone. */
  readonly removed: number;
  /** Reminders that ran then and have been stopped since, or that cannot be read: they are paused. */
  readonly paused: number;
  /** Occasions that have passed, where nobody knows any more whether they were sent. */
  readonly passed: readonly OccasionRow[];
}

/**
 * Makes the reminders what they were at the backup, but for what they have sent since: that they go on from. No other occasion
 * that may have been sent after the backup is sent again.
 */
export async function mergeSchedules(db: Queries, passOver: PassOver, now: number): Promise<MergedSchedules> {
  const then = (
    await sql<ScheduleRow>`select * from ${sql.table(staged('schedule'))} order by id`.execute(db)
  ).rows;
  const ids = then.map(({ id }) => id);
  const rows = await inChunks(ids, (some) =>
    db.selectFrom('schedule').selectAll().where('id', 'in', some).execute(),
  );
  const live = new Map(rows.map((row) => [row.id, row]));
  const all = await db.selectFrom('schedule').select('id').execute();
  const kept = new Set(ids);
  const made = all.map(({ id }) => id).filter((id) => !kept.has(id));
  await inChunks(made, async (some) => {
    await db.deleteFrom('schedule').where('id', 'in', some).execute();
    return [];
  });

  let paused = 0;
  const passed: OccasionRow[] = [];
  for (const schedule of then) {
    const known = live.get(schedule.id);
    const goesOn = onward(schedule, known, passOver, now);
    if (goesOn.state === 'paused' && schedule.state === 'active') paused += 1;
    const occasions = Math.max(schedule.occasions, known?.occasions ?? 0);
    for (const [i, { id, dueAt }] of goesOn.passed.entries()) {
      const number = occasions + i;
      passed.push({
        id,
        schedule: schedule.id,
        number,
        due_at: dueAt,
        opened_at: now,
        state: 'missed',
        nudged_at: null,
      });
    }
    const row = {
      ...schedule,
      state: goesOn.state,
      next_at: goesOn.nextAt,
      occasions,
      // Whoever has seen it on a card has to look again, and a process that is about to open it does not.
      revision: Math.max(schedule.revision, known?.revision ?? 0) + 1,
    };
    const { id: _, ...columns } = row;
    await db
      .insertInto('schedule')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
      .execute();
  }
  return { removed: made.length, paused, passed };
}

function onward(
  then: ScheduleRow,
  live: ScheduleRow | undefined,
  passOver: PassOver,
  now: number,
): { state: ScheduleRow['state']; nextAt: number | null; passed: readonly { id: string; dueAt: number }[] } {
  const as = (state: ScheduleRow['state'], nextAt: number | null) => ({ state, nextAt, passed: [] });
  if (then.state !== 'active' || then.next_at === null) return as(then.state, then.next_at);
  // Somebody has stopped it: a restore does not start to send by itself.
  if (live?.state === 'paused' || live?.state === 'cancelled') return as('paused', then.next_at);
  if (live?.rule === then.rule) {
    // The database knows how far it has come.
    return live.next_at === null ? as('done', null) : as('active', Math.max(live.next_at, then.next_at));
  }
  if (then.next_at > now) return as('active', then.next_at);
  const over = passOver({ id: then.id, rule: JSON.parse(then.rule), nextAt: then.next_at }, now);
  if (over === null) return as('paused', then.next_at);
  return { state: over.nextAt === null ? 'done' : 'active', nextAt: over.nextAt, passed: over.passed };
}
