import type { ApiRoute } from '../../http/api/api-route.ts';
import { meRoutes } from '../../http/api/me/me-routes.ts';
import { type SearchParts, searchRoutes } from '../../http/api/search/search-routes.ts';

/** What the tab's routes are made of. */
export interface TabParts {
  readonly search: SearchParts;
}

/** Everything that the tab may ask of the server: the whole list, and the only one. */
export function tabRoutes({ search }: TabParts): readonly ApiRoute[] {
  return [...meRoutes(), ...searchRoutes(search)];
}
