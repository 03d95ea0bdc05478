import { join } from 'node:path';
import { type Lexicon, loadLexicon } from '../../src/knowledge/analysis/lexicon.ts';

/** The program's own knowledge folder. */
export const HOME = join(import.meta.dirname, '..', '..', 'knowledge');

let loaded: Lexicon | undefined;

/** The lexicon that is shipped, read once a test file. */
export function fieldLexicon(): Lexicon {
  loaded ??= loadLexicon(join(HOME, 'lexicon'));
  return loaded;
}
