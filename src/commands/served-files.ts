import { join } from 'node:path';
import { loadContent } from '../guidance/content/load-content.ts';
import { deadlineFile } from '../http/deadline-file.ts';
import type { FileRoute } from '../http/file-route.ts';
import { loadSources } from '../knowledge/sources/load-sources.ts';
import { KNOWLEDGE_HOME } from './load-answerer.ts';

/** The files that can be fetched from the bot. What they are made of is read with the first. */
export function servedFiles(): readonly FileRoute[] {
  const read = () => ({
    deadlines: new Map(loadContent(KNOWLEDGE_HOME).deadlines.map((deadline) => [deadline.id, deadline])),
    sources: loadSources(join(KNOWLEDGE_HOME, 'sources.yaml')),
  });
  let known: ReturnType<typeof read> | undefined;
  const content = () => {
    known ??= read();
    return known;
  };
  return [deadlineFile({ content, now: () => new Date() })];
}
