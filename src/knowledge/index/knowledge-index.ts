import { type Analyser, createAnalyser } from '../analysis/analyser.ts';
import type { Lexicon } from '../analysis/lexicon.ts';
import { createSpellingCorrector, type SpellingCorrector } from '../analysis/spelling.ts';
import type { Passage } from '../passage.ts';
import { latentDocuments } from './latent-documents.ts';
import { buildLatentSpace, type LatentSpace } from './latent-space.ts';
import { buildLunrIndex } from './lunr-index.ts';
import { type LunrWeights, lunrWeights } from './lunr-weights.ts';
import { createPlaceFinder, type PassagePlaces, passagePlaces } from './passage-places.ts';
import { countWords, passageTerms } from './passage-terms.ts';
import { buildPostings, type Postings } from './postings.ts';

/** Everything that answering a question needs, built aside and swapped in whole. */
export interface KnowledgeIndex {
  readonly passages: readonly Passage[];
  /** lunr's index turned round; the index itself is only needed to make it and takes ten times the memory. */
  readonly lunr: LunrWeights;
  readonly postings: Postings;
  readonly latent: LatentSpace;
  /** Stems that only the lexicon has: numbered in the latent space after those of the passages. */
  readonly lexiconStems: readonly string[];
  readonly places: readonly PassagePlaces[];
  readonly words: ReadonlyMap<string, number>;
  readonly analyser: Analyser;
  readonly known: ReadonlySet<string>;
  readonly correct: SpellingCorrector;
  readonly findPlaces: (text: string) => Set<string>;
}

/** The parts that take time to build and are kept in the snapshot. */
export interface BuiltIndex {
  readonly lunr: LunrWeights;
  readonly postings: Postings;
  readonly latent: LatentSpace;
  readonly lexiconStems: readonly string[];
  /** How often each lower-case word stands in the passages. */
  readonly words: ReadonlyMap<string, number>;
  /** The stems that the analyser splits compounds by. */
  readonly known: ReadonlySet<string>;
}

/**
 * @param built index parts from a snapshot; left out, they are built here
 */
export function createKnowledgeIndex(
  passages: readonly Passage[],
  lexicon: Lexicon,
  built?: BuiltIndex,
): KnowledgeIndex {
  const words = built?.words ?? countWords(passages);
  const analyser = createAnalyser(lexicon, words, built?.known);
  const findPlaces = createPlaceFinder(lexicon.places);
  const { lunr, postings, latent, lexiconStems } = built ?? build(passages, analyser, lexicon);
  let correct: SpellingCorrector | undefined;
  return {
    passages,
    lunr,
    postings,
    latent,
    lexiconStems,
    places: passagePlaces(passages, findPlaces),
    words,
    analyser,
    known: analyser.known,
    correct: (word) => {
      correct ??= createSpellingCorrector(words);
      return correct(word);
    },
    findPlaces,
  };
}

function build(
  passages: readonly Passage[],
  analyser: Analyser,
  lexicon: Lexicon,
): Omit<BuiltIndex, 'words' | 'known'> {
  const terms = passages.map((p) => passageTerms(p, analyser));
  const postings = buildPostings(terms);
  const documents = latentDocuments(postings, lexicon, analyser);
  const latent = buildLatentSpace(documents.passages, documents.concepts, documents.ids);
  const lunr = lunrWeights(buildLunrIndex(terms), passages.length, postings.ids);
  return { lunr, postings, latent, lexiconStems: documents.lexiconStems };
}
