import type { ApiRoute } from '../api-route.ts';
import { introductionRoute } from './introduction-route.ts';
import type { OverviewParts } from './overview-parts.ts';
import { participationRoute } from './participation-route.ts';
import { receiptsRoute } from './receipts-route.ts';
import { subjectsRoute } from './subjects-route.ts';

/** How it goes, for managers: numbers that nobody can be known by, and who has agreed to be seen. */
export function overviewRoutes(parts: OverviewParts): readonly ApiRoute[] {
  return [participationRoute(parts), receiptsRoute(parts), subjectsRoute(parts), introductionRoute(parts)];
}
