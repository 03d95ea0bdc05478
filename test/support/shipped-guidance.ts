import { join } from 'node:path';
import { loadGuidance } from '../../src/commands/load-guidance.ts';
import { type Content, loadContent } from '../../src/guidance/content/load-content.ts';
import { loadReviewers } from '../../src/guidance/review/load-reviewers.ts';
import { loadLexicon } from '../../src/knowledge/analysis/lexicon.ts';
import { loadSources } from '../../src/knowledge/sources/load-sources.ts';

const HOME = join(import.meta.dirname, '..', '..', 'knowledge');

/** The content that ships with the program. */
export const shippedContent: Content = loadContent(HOME);

/** The guidance as the program puts it together. @param dataDir a folder that it may write in */
export function shippedGuidance(dataDir: string) {
  return loadGuidance({
    dataDir,
    publicUrl: 'https://lathunden.example.se',
    counts: { add: async () => {} },
  });
}

/** The register of sources that ships. */
export const shippedSources = loadSources(join(HOME, 'sources.yaml'));

/** The kinds of note that can be reviewed, with what is needed to review one. */
export const shippedReviewers = loadReviewers(HOME, loadLexicon(join(HOME, 'lexicon')));
