import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readWholeDocument } from '../../src/answering/read-document.ts';
import { ownRoutes } from '../../src/http/api/documents/own-routes.ts';
import { readerRoutes } from '../../src/http/api/documents/reader-routes.ts';
import { sourcesRoutes } from '../../src/http/api/documents/sources-routes.ts';
import { uploadRoutes } from '../../src/http/api/documents/upload-routes.ts';
import { createKnowledge, type Knowledge } from '../../src/knowledge/create-knowledge.ts';
import { previewDocument } from '../../src/knowledge/preview/preview-document.ts';
import { createDocumentReader } from '../../src/knowledge/reading/document-reader.ts';
import { layOutDocuments } from '../../src/knowledge/uploaded/lay-out-documents.ts';
import { callRoute } from './call-route.ts';
import { smallHome } from './small-home.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { sqliteStore } from './test-store.ts';

/** The routes about documents over a real store and real files, brought up to date in this thread. */
export async function documentsDesk(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const home = smallHome().path;
  const store = await sqliteStore();
  const shelf = temporaryFolder();
  for (const [name, content] of Object.entries(files)) shelf.write(name, content);
  const data = temporaryFolder().path;
  const [folder, aside] = [join(data, 'uploaded'), join(data, 'previews')];
  mkdirSync(folder);
  const build = () =>
    createKnowledge({ folders: [shelf.path, folder], home, snapshots: join(data, 'snapshots') });
  let knowledge: Knowledge = await build();
  let refreshed: Promise<void> = Promise.resolve();
  onTestFinished(() => refreshed);
  const refresh = () => {
    refreshed = layOutDocuments(folder, store.documents).then(async () => {
      knowledge = await build();
    });
    return refreshed;
  };
  const reader = createDocumentReader();
  const parts = {
    live: () => ({
      current: () => knowledge,
      work: () => ({ stage: 'idle', done: 0, total: 0, finished: 0, hasFailed: false }) as const,
      refresh,
    }),
    ...{ documents: store.documents, questions: store.questions, audit: store.audit, folder },
    preview: (name: string, content: Uint8Array) =>
      previewDocument(name, content, { home, snapshots: join(data, 'snapshots'), aside }),
    now: () => Date.parse('2026-11-23T10:00:00Z'),
  };
  const routes = [
    ...sourcesRoutes(parts),
    ...uploadRoutes(parts),
    ...ownRoutes(parts),
    ...readerRoutes({
      readDocument: (id, places) => readWholeDocument(id, places, { knowledge, reader, today: '2026-11-23' }),
    }),
  ];
  return {
    ...{ store, shelf, aside },
    knowledge: () => knowledge,
    /** Waits for what a change set going. */
    settled: () => refreshed,
    // biome-ignore lint/suspicious/noExplicitAny: what comes back is compared, not used
    call: async (path: string, given: object = {}, bytes: Uint8Array = new Uint8Array()): Promise<any> =>
      callRoute(routes, path, given, { bytes }),
  };
}
