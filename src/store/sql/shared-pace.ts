import type { SharedPace } from '../pace.ts';
import type { SqlDatabase } from './sql-database.ts';

/** There is one brake, for everybody. */
const BRAKE = 1;
/** Nobody asks for so much patience: one that ends so much later was put on while a clock was wrong. */
const LONGEST_BRAKE_MS = 2 * 3_600_000;

export function sqlPace({ db }: SqlDatabase): SharedPace {
  return {
    async brakedUntil() {
      const row = await db.selectFrom('brake').select('until').where('id', '=', BRAKE).executeTakeFirst();
      return row?.until ?? 0;
    },
    async brake(until) {
      await db
        .insertInto('brake')
        .values({ id: BRAKE, until })
        .onConflict((conflict) =>
          conflict
            .column('id')
            .doUpdateSet({ until })
            .where((row) =>
              row.or([row('brake.until', '<', until), row('brake.until', '>', until + LONGEST_BRAKE_MS)]),
            ),
        )
        .execute();
    },
    async beat(sender, now, aliveMs) {
      await db
        .insertInto('sender')
        .values({ id: sender, seen_at: now })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ seen_at: now }))
        .execute();
      // Ten times longer than it takes to be counted as gone: clocks of several computers differ.
      await db
        .deleteFrom('sender')
        .where((row) =>
          row.or([row('seen_at', '<', now - 10 * aliveMs), row('seen_at', '>', now + 10 * aliveMs)]),
        )
        .execute();
      const { alive } = await db
        .selectFrom('sender')
        .select((row) => row.fn.countAll<number>().as('alive'))
        .where('seen_at', '>', now - aliveMs)
        .executeTakeFirstOrThrow();
      return alive;
    },
    async leave(sender) {
      await db.deleteFrom('sender').where('id', '=', sender).execute();
    },
  };
}
