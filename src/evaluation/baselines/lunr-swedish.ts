import lunr from 'lunr';
import type { Passage } from '../../knowledge/passage.ts';
import type { Baseline } from './baseline.ts';
import { createLunrBaseline } from './lunr-baseline.ts';

/** lunr with the Swedish of lunr-languages. @throws when the package is not installed */
export async function createLunrSwedish(name: string, passages: readonly Passage[]): Promise<Baseline> {
  const { default: addStemmerSupport } = await import('lunr-languages/lunr.stemmer.support.js');
  const { default: addSwedish } = await import('lunr-languages/lunr.sv.js');
  const languages = lunr as typeof lunr & { sv?: lunr.Builder.Plugin };
  // The plug-ins write into lunr itself, and warn when they do so twice.
  if (!languages.sv) {
    addStemmerSupport(lunr);
    addSwedish(lunr);
  }
  return createLunrBaseline(name, passages, languages.sv);
}
