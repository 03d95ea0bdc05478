import type { ApiRoute } from '../../http/api/api-route.ts';
import { type DocumentsRouteParts, documentsRoutes } from '../../http/api/documents/documents-routes.ts';
import { type DraftParts, draftRoutes } from '../../http/api/drafts/draft-routes.ts';
import {
  type IntroductionRouteParts,
  introductionRoutes,
} from '../../http/api/introduction/introduction-routes.ts';
import { favouriteRoutes } from '../../http/api/lists/favourite-routes.ts';
import { type ListParts, listRoutes } from '../../http/api/lists/list-routes.ts';
import { meRoutes } from '../../http/api/me/me-routes.ts';
import { type OwnDataParts, ownDataRoutes } from '../../http/api/me/own-data-routes.ts';
import { type SettingsParts, settingsRoutes } from '../../http/api/me/settings-routes.ts';
import type { OverviewParts } from '../../http/api/overview/overview-parts.ts';
import { overviewRoutes } from '../../http/api/overview/overview-routes.ts';
import type { ReminderParts } from '../../http/api/reminders/reminder-parts.ts';
import { reminderRoutes } from '../../http/api/reminders/reminder-routes.ts';
import { type SearchParts, searchRoutes } from '../../http/api/search/search-routes.ts';

/** What the tab's routes are made of. */
export interface TabParts {
  readonly search: SearchParts;
  readonly documents: DocumentsRouteParts;
  readonly introduction: IntroductionRouteParts;
  readonly overview: OverviewParts;
  readonly reminders: ReminderParts;
  readonly lists: ListParts;
  readonly drafts: DraftParts;
  readonly settings: SettingsParts;
  readonly ownData: OwnDataParts;
}

/** Everything that the tab may ask of the server: the whole list, and the only one. */
export function tabRoutes(parts: TabParts): readonly ApiRoute[] {
  return [
    ...meRoutes(),
    ...settingsRoutes(parts.settings),
    ...ownDataRoutes(parts.ownData),
    ...searchRoutes(parts.search),
    ...documentsRoutes(parts.documents),
    ...introductionRoutes(parts.introduction),
    ...listRoutes(parts.lists),
    ...favouriteRoutes(parts.lists),
    ...draftRoutes(parts.drafts),
    ...overviewRoutes(parts.overview),
    ...reminderRoutes(parts.reminders),
  ];
}
