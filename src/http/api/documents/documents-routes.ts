import type { ApiRoute } from '../api-route.ts';
import type { DocumentsParts } from './documents-parts.ts';
import { ownRoutes } from './own-routes.ts';
import { type ReaderParts, readerRoutes } from './reader-routes.ts';
import { sourcesRoutes } from './sources-routes.ts';
import { uploadRoutes } from './upload-routes.ts';

export interface DocumentsRouteParts extends DocumentsParts, ReaderParts {}

/** Reading documents, and looking after them. */
export function documentsRoutes(parts: DocumentsRouteParts): readonly ApiRoute[] {
  return [...sourcesRoutes(parts), ...uploadRoutes(parts), ...ownRoutes(parts), ...readerRoutes(parts)];
}
