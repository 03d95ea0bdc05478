import type { Schedule, ScheduleChange, Schedules } from '../schedules.ts';
import type { SqlDatabase } from './sql-database.ts';
import type { ScheduleRow } from './tables.ts';

export function sqlSchedules({ db }: SqlDatabase): Schedules {
  return {
    async add(schedule, at) {
      const { content, audience, rule, ownerName, madeIn, nextAt, lateMs, ...same } = schedule;
      const row = await db
        .insertInto('schedule')
        .values({
          ...same,
          content: JSON.stringify(content),
          audience: JSON.stringify(audience),
          rule: JSON.stringify(rule),
          owner_name: ownerName,
          made_in: madeIn,
          next_at: nextAt,
          late_ms: lateMs,
          occasions: 0,
          revision: 1,
          created_at: at,
          changed_at: at,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return toSchedule(row);
    },
    async get(id) {
      const row = await db.selectFrom('schedule').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? toSchedule(row) : null;
    },
    async list(owner) {
      let query = db.selectFrom('schedule').selectAll();
      if (owner !== undefined) query = query.where('owner', '=', owner);
      return (await query.execute()).map(toSchedule).sort(openFirst);
    },
    async change(id, revision, change, at) {
      const row = await db
        .updateTable('schedule')
        .set(changedColumns(change))
        .set({ revision: revision + 1, changed_at: at })
        .where('id', '=', id)
        .where('revision', '=', revision)
        .returningAll()
        .executeTakeFirst();
      return row ? toSchedule(row) : null;
    },
    async due(now, limit) {
      const rows = await db
        .selectFrom('schedule')
        .selectAll()
        .where('state', '=', 'active')
        .where('next_at', '<=', now)
        .orderBy('next_at')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(toSchedule);
    },
  };
}

/** What is left out stays as it is. */
function changedColumns(change: ScheduleChange) {
  const { title, content, audience, rule, state, nextAt, lineage, lateMs } = change;
  return {
    ...(title === undefined ? {} : { title }),
    ...(content === undefined ? {} : { content: JSON.stringify(content) }),
    ...(audience === undefined ? {} : { audience: JSON.stringify(audience) }),
    ...(rule === undefined ? {} : { rule: JSON.stringify(rule) }),
    ...(state === undefined ? {} : { state }),
    ...(nextAt === undefined ? {} : { next_at: nextAt }),
    ...(lineage === undefined ? {} : { lineage }),
    ...(lateMs === undefined ? {} : { late_ms: lateMs }),
  };
}

function openFirst(a: Schedule, b: Schedule): number {
  return (
    Number(a.state === 'cancelled') - Number(b.state === 'cancelled') ||
    (a.nextAt ?? Number.MAX_SAFE_INTEGER) - (b.nextAt ?? Number.MAX_SAFE_INTEGER) ||
    b.createdAt - a.createdAt ||
    a.id.localeCompare(b.id)
  );
}

export function toSchedule(row: ScheduleRow): Schedule {
  return {
    id: row.id,
    lineage: row.lineage,
    title: row.title,
    content: JSON.parse(row.content),
    audience: JSON.parse(row.audience),
    rule: JSON.parse(row.rule),
    state: row.state,
    owner: row.owner,
    ownerName: row.owner_name,
    madeIn: row.made_in,
    nextAt: row.next_at,
    occasions: row.occasions,
    lateMs: row.late_ms,
    revision: row.revision,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  };
}
