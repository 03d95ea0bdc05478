import type { Favourites } from '../favourites.ts';
import type { SqlDatabase } from './sql-database.ts';

export function sqlFavourites({ db }: SqlDatabase): Favourites {
  return {
    of: (person) =>
      db
        .selectFrom('favourite')
        .select(['kind', 'id'])
        .where('person', '=', person)
        .orderBy('at', 'desc')
        .orderBy('kind')
        .orderBy('id')
        .execute(),
    async set(person, { kind, id }, isWanted, at) {
      if (isWanted) {
        await db
          .insertInto('favourite')
          .values({ person, kind, id, at })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      } else {
        await db
          .deleteFrom('favourite')
          .where('person', '=', person)
          .where('kind', '=', kind)
          .where('id', '=', id)
          .execute();
      }
    },
  };
}
