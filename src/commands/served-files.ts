import { join } from 'node:path';
import { loadContent } from '../guidance/content/load-content.ts';
import { deadlineFile } from '../http/deadline-file.ts';
import { draftPage } from '../http/draft-page.ts';
import type { FileRoute } from '../http/file-route.ts';
import { loadSources } from '../knowledge/sources/load-sources.ts';
import { findPersonalData, type PersonalData } from '../privacy/find-personal-data.ts';
import { IDENTITY_KINDS } from '../privacy/personal-data.ts';
import { KNOWLEDGE_HOME } from './load-answerer.ts';

/** The files that can be fetched from the bot. What they are made of is read with the first. */
export function servedFiles(): readonly FileRoute[] {
  const read = () => {
    const { deadlines, drafts } = loadContent(KNOWLEDGE_HOME);
    const sources = loadSources(join(KNOWLEDGE_HOME, 'sources.yaml'));
    return { deadlines: new Map(deadlines.map((deadline) => [deadline.id, deadline])), drafts, sources };
  };
  let known: ReturnType<typeof read> | undefined;
  const content = () => {
    known ??= read();
    return known;
  };
  return [
    deadlineFile({ content, now: () => new Date() }),
    ...draftPage({
      templates: () => content().drafts,
      // The chat has looked, knowing the words of the knowledge; here only what can be nothing else is turned away.
      mayPass: (text) => !findPersonalData(text).some(isIdentityNumber),
    }),
  ];
}

function isIdentityNumber({ kind, certainty }: PersonalData): boolean {
  return certainty === 'certain' && IDENTITY_KINDS.has(kind);
}
