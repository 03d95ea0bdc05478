import type lunr from 'lunr';
import { type Analyser, createAnalyser } from '../analysis/analyser.ts';
import type { Lexicon } from '../analysis/lexicon.ts';
import { createSpellingCorrector, type SpellingCorrector } from '../analysis/spelling.ts';
import type { Passage } from '../passage.ts';
import { latentDocuments } from './latent-documents.ts';
import { buildLatentSpace, type LatentSpace } from './latent-space.ts';
import { buildLunrIndex } from './lunr-index.ts';
import { createPlaceFinder, type PassagePlaces, passagePlaces } from './passage-places.ts';
import { countWords, passageTerms } from './passage-terms.ts';
import { buildPostings, type Postings } from './postings.ts';

/** Everything that answering a question needs, built aside and swapped in whole. */
export interface KnowledgeIndex {
  readonly passages: readonly Passage[];
  readonly lunr: lunr.Index;
  readonly postings: Postings;
  readonly latent: LatentSpace;
  readonly places: readonly PassagePlaces[];
  readonly words: ReadonlyMap<string, number>;
  readonly analyser: Analyser;
  readonly correct: SpellingCorrector;
  readonly findPlaces: (text: string) => Set<string>;
}

/** The parts that take time to build and are kept in the snapshot. */
export interface BuiltIndex {
  readonly lunr: lunr.Index;
  readonly postings: Postings;
  readonly latent: LatentSpace;
}

/**
 * @param built index parts from a snapshot; left out, they are built here
 */
export function createKnowledgeIndex(passages: readonly Passage[], lexicon: Lexicon, built?: BuiltIndex): KnowledgeIndex {
  const words = countWords(passages);
  const analyser = createAnalyser(lexicon, words);
  const findPlaces = createPlaceFinder(lexicon.places);
  const parts = built ?? build(passages, analyser, lexicon);
  return {
    passages,
    ...parts,
    places: passagePlaces(passages, findPlaces),
    words,
    analyser,
    correct: createSpellingCorrector(words),
    findPlaces,
  };
}

function build(passages: readonly Passage[], analyser: Analyser, lexicon: Lexicon): BuiltIndex {
  const terms = passages.map((p) => passageTerms(p, analyser));
  const postings = buildPostings(terms);
  const documents = latentDocuments(postings, lexicon, analyser);
  const latent = buildLatentSpace(documents.passages, documents.concepts, documents.ids);
  return { lunr: buildLunrIndex(terms), postings, latent };
}
