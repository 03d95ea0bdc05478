import type { Deadline } from '../guidance/deadlines/deadline.ts';
import type { DraftTemplate } from '../guidance/drafts/draft-template.ts';
import { deadlineFile } from '../http/deadline-file.ts';
import { draftPage } from '../http/draft-page.ts';
import type { FileRoute } from '../http/file-route.ts';
import type { SourceRegister } from '../knowledge/sources/source.ts';
import { findPersonalData, type PersonalData } from '../privacy/find-personal-data.ts';
import { IDENTITY_KINDS } from '../privacy/personal-data.ts';

export interface ServedContent {
  readonly deadlines: ReadonlyMap<string, Deadline>;
  readonly drafts: readonly DraftTemplate[];
  readonly sources: SourceRegister;
  /** Milliseconds, for instance `Date.now`. */
  readonly now: () => number;
}

/** The files that can be fetched from the bot. */
export function servedFiles({ deadlines, drafts, sources, now }: ServedContent): readonly FileRoute[] {
  return [
    deadlineFile({ deadlines, sources, now: () => new Date(now()) }),
    ...draftPage({
      templates: drafts,
      // The chat has looked, knowing the words of the knowledge; here only what can be nothing else is turned away.
      mayPass: (text) => !findPersonalData(text).some(isIdentityNumber),
    }),
  ];
}

function isIdentityNumber({ kind, certainty }: PersonalData): boolean {
  return certainty === 'certain' && IDENTITY_KINDS.has(kind);
}
