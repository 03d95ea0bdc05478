import { join } from 'node:path';
import { readWholeDocument } from '../../answering/read-document.ts';
import type { Config } from '../../config.ts';
import type { LiveView } from '../../http/api/documents/documents-parts.ts';
import type { DocumentsRouteParts } from '../../http/api/documents/documents-routes.ts';
import { createPreviewer } from '../../knowledge/preview/preview-in-worker.ts';
import { createDocumentReader } from '../../knowledge/reading/document-reader.ts';
import { uploadedFolder } from '../../knowledge/uploaded/uploaded-folder.ts';
import type { Store } from '../../store/store.ts';
import { KNOWLEDGE_HOME } from '../load-answerer.ts';

/** What reading documents in the tab and looking after them take. */
export function knowledgeParts({
  config: { dataDir },
  store: { documents, questions, audit },
  live,
  now,
}: {
  readonly config: Pick<Config, 'dataDir'>;
  readonly store: Pick<Store, 'documents' | 'questions' | 'audit'>;
  readonly live: () => LiveView | null;
  readonly now: () => number;
}): DocumentsRouteParts {
  const preview = createPreviewer({
    home: KNOWLEDGE_HOME,
    snapshots: join(dataDir, 'snapshots'),
    aside: join(dataDir, 'previews'),
  });
  const reader = createDocumentReader();
  return {
    ...{ live, documents, questions, audit, preview, folder: uploadedFolder(dataDir), now },
    async readDocument(id, places) {
      const knowledge = live()?.current();
      if (knowledge === undefined) return undefined;
      const today = new Date(now()).toISOString().slice(0, 10);
      return readWholeDocument(id, places, { knowledge, reader, today });
    },
  };
}
