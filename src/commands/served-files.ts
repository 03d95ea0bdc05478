import { join } from 'node:path';
import { loadDeadlines } from '../guidance/deadlines/load-deadlines.ts';
import { deadlineFile } from '../http/deadline-file.ts';
import type { FileRoute } from '../http/file-route.ts';
import { loadSources } from '../knowledge/sources/load-sources.ts';
import { KNOWLEDGE_HOME } from './load-answerer.ts';

/** The files that can be fetched from the bot. What they are made of is read for each, so that it is never old. */
export function servedFiles(): readonly FileRoute[] {
  return [
    deadlineFile({
      deadlines: () => loadDeadlines(KNOWLEDGE_HOME),
      sources: () => loadSources(join(KNOWLEDGE_HOME, 'sources.yaml')),
      now: () => new Date(),
    }),
  ];
}
