import { z } from 'zod';
import type { Favourites } from '../../../store/favourites.ts';
import type { FavouritesReply } from '../../../tab/api/lists.ts';
import { type ApiRoute, defineRoute } from '../api-route.ts';

export interface FavouriteParts {
  readonly favourites: Favourites;
  /** Milliseconds, for instance `Date.now`. */
  readonly now: () => number;
}

/** What somebody wants at hand, for themselves. */
export function favouriteRoutes({ favourites, now }: FavouriteParts): readonly ApiRoute[] {
  return [
    defineRoute({
      method: 'put',
      path: '/api/tab/favourites',
      access: 'everybody',
      input: z.object({
        kind: z.enum(['checklist', 'draft']),
        id: z.string().min(1).max(100),
        isWanted: z.boolean(),
      }),
      async handle({ caller, input: { kind, id, isWanted } }) {
        await favourites.set(caller.id, { kind, id }, isWanted, now());
        return { json: { favourites: await favourites.of(caller.id) } satisfies FavouritesReply };
      },
    }),
  ];
}

/** @returns ids of what there is, the latest chosen first */
export async function favouriteIds(
  { favourites }: Pick<FavouriteParts, 'favourites'>,
  person: string,
  kind: 'checklist' | 'draft',
  exists: (id: string) => boolean,
): Promise<readonly string[]> {
  const own = await favourites.of(person);
  return own.filter((one) => one.kind === kind && exists(one.id)).map(({ id }) => id);
}
