import { randomUUID } from 'node:crypto';
import type { AuditLog } from '../audit-log.ts';
import type { SqlDatabase } from './sql-database.ts';

export function sqlAuditLog({ db }: SqlDatabase): AuditLog {
  // Several in the same millisecond come back in the order in which they were written.
  let number = 0;
  return {
    async add({ fields, ...entry }) {
      number += 1;
      const id = `${String(number).padStart(10, '0')}-${randomUUID()}`;
      await db
        .insertInto('audit')
        .values({ ...entry, id, fields: fields.join(',') })
        .execute();
    },
    async list({ target, limit }) {
      let query = db.selectFrom('audit').selectAll().orderBy('at', 'desc').orderBy('id', 'desc').limit(limit);
      if (target !== undefined) query = query.where('target', '=', target);
      const rows = await query.execute();
      return rows.map(({ id: _, fields, ...entry }) => ({
        ...entry,
        fields: fields === '' ? [] : fields.split(','),
      }));
    },
  };
}
