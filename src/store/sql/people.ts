import type { People, Person, SeenPerson } from '../people.ts';
import { byName } from './by-name.ts';
import { inChunks } from './in-chunks.ts';
import type { SqlDatabase } from './sql-database.ts';
import type { PersonRow } from './tables.ts';

/** Seen again within this long, nothing is written. */
export const SEEN_EVERY_MS = 3_600_000;

export function sqlPeople({ db }: SqlDatabase): People {
  const rowOf = (id: string) => db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
  const knownAmong = async (ids: string[]) =>
    new Map(
      (await db.selectFrom('person').selectAll().where('id', 'in', ids).execute()).map((row) => [
        row.id,
        row,
      ]),
    );
  const note = async (people: readonly SeenPerson[], at: number) => {
    const before = await knownAmong(people.map(({ id }) => id));
    const news = people.filter((person) => {
      const known = before.get(person.id);
      return !known || tellsMore(person, known) || at - known.seen_at >= SEEN_EVERY_MS;
    });
    if (news.length === 0) return;
    await db
      .insertInto('person')
      .values(
        news.map(({ id, name, account, tenant }) => ({
          ...{ id, name, account, tenant },
          ...{ unit: null, role: null, hours: null, language: null, seen_at: at },
        })),
      )
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({
          // Some turns do not say who it is: what was known stays.
          name: row.fn.coalesce('excluded.name', 'person.name'),
          account: row.fn.coalesce('excluded.account', 'person.account'),
          tenant: row.fn.coalesce('excluded.tenant', 'person.tenant'),
          seen_at: row.ref('excluded.seen_at'),
        })),
      )
      .execute();
  };
  return {
    seen: (person, at) => note([person], at),
    async seenAll(people, at) {
      const each = new Map(people.map((person) => [person.id, person]));
      await inChunks([...each.values()], async (some) => {
        await note(some, at);
        return [];
      });
    },
    async get(id) {
      const row = await rowOf(id);
      return row ? toPerson(row) : null;
    },
    async byIds(ids) {
      const rows = await inChunks([...new Set(ids)], (some) =>
        db.selectFrom('person').selectAll().where('id', 'in', some).execute(),
      );
      const known = new Map(rows.map((row) => [row.id, toPerson(row)]));
      return ids.flatMap((id) => known.get(id) ?? []);
    },
    async inUnit(unit) {
      const rows = await db.selectFrom('person').selectAll().where('unit', '=', unit).execute();
      return rows.map(toPerson).sort(byName);
    },
    async inRole(role, unit) {
      let query = db.selectFrom('person').selectAll().where('role', '=', role);
      if (unit !== undefined) query = query.where('unit', '=', unit);
      return (await query.execute()).map(toPerson).sort(byName);
    },
    async list(limit) {
      const rows = await db.selectFrom('person').selectAll().execute();
      return rows.map(toPerson).sort(byName).slice(0, limit);
    },
    async units() {
      const rows = await db
        .selectFrom('person')
        .select(['unit', (row) => row.fn.countAll<number>().as('people')])
        .where('unit', 'is not', null)
        .groupBy('unit')
        .execute();
      return rows
        .map(({ unit, people }) => ({ unit: unit!, people }))
        .sort((a, b) => byName({ name: a.unit }, { name: b.unit }));
    },
    async say(id, { unit, role, hours, language }) {
      const said = {
        ...(unit === undefined ? {} : { unit }),
        ...(role === undefined ? {} : { role }),
        ...(hours === undefined ? {} : { hours: hours === null ? null : JSON.stringify(hours) }),
        ...(language === undefined ? {} : { language }),
      };
      if (Object.keys(said).length === 0) return;
      await db.updateTable('person').set(said).where('id', '=', id).execute();
    },
  };
}

function tellsMore(seen: SeenPerson, known: PersonRow): boolean {
  return (['name', 'account', 'tenant'] as const).some(
    (field) => seen[field] !== null && seen[field] !== known[field],
  );
}

export function toPerson(row: PersonRow): Person {
  return {
    id: row.id,
    name: row.name,
    account: row.account,
    tenant: row.tenant,
    unit: row.unit,
    role: row.role,
    hours: row.hours === null ? null : JSON.parse(row.hours),
    language: row.language,
    seenAt: row.seen_at,
  };
}
