import type { ApiRoute } from '../../http/api/api-route.ts';
import { meRoutes } from '../../http/api/me/me-routes.ts';

/** What the tab's routes are made of. */
export type TabParts = Record<never, never>;

/** Everything that the tab may ask of the server: the whole list, and the only one. */
export function tabRoutes(_parts: TabParts): readonly ApiRoute[] {
  return [...meRoutes()];
}
