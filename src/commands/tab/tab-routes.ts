import type { ApiRoute } from '../../http/api/api-route.ts';
import { type DocumentsRouteParts, documentsRoutes } from '../../http/api/documents/documents-routes.ts';
import {
  type IntroductionRouteParts,
  introductionRoutes,
} from '../../http/api/introduction/introduction-routes.ts';
import { meRoutes } from '../../http/api/me/me-routes.ts';
import { type SearchParts, searchRoutes } from '../../http/api/search/search-routes.ts';

/** What the tab's routes are made of. */
export interface TabParts {
  readonly search: SearchParts;
  readonly documents: DocumentsRouteParts;
  readonly introduction: IntroductionRouteParts;
}

/** Everything that the tab may ask of the server: the whole list, and the only one. */
export function tabRoutes({ search, documents, introduction }: TabParts): readonly ApiRoute[] {
  return [
    ...meRoutes(),
    ...searchRoutes(search),
    ...documentsRoutes(documents),
    ...introductionRoutes(introduction),
  ];
}
