import type { Analyser } from '../analysis/analyser.ts';
import type { Lexicon } from '../analysis/lexicon.ts';
import type { Bag, StemNumbers } from './latent-space.ts';
import { PLACE, type Postings } from './postings.ts';

/** What a concept's related words count beside its terms and everyday words. */
const RELATED = 0.4;

export interface LatentDocuments {
  readonly passages: Bag[];
  readonly concepts: Bag[];
  /** Stems that only the lexicon has, in the order of their numbers. */
  readonly lexiconStems: readonly string[];
  readonly ids: StemNumbers;
}

/** The stems of the passages by their own numbers, and after them those that only the lexicon has. */
export function latentStems(passages: ReadonlyMap<string, number>, lexicon: readonly string[]): StemNumbers {
  const own = new Map(lexicon.map((stem, i) => [stem, passages.size + i]));
  return {
    size: passages.size + own.size,
    get: (stem) => passages.get(stem) ?? own.get(stem),
  };
}

/**
 * The documents that span the latent space: the passages, and each concept of the lexicon as a short document in
 * which everyday words and the texts' words stand side by side.
 */
export function latentDocuments(postings: Postings, lexicon: Lexicon, analyser: Analyser): LatentDocuments {
  const own: string[] = [];
  const numbers = new Map<string, number>();
  const number = (stem: string) => {
    let known = postings.ids.get(stem) ?? numbers.get(stem);
    if (known === undefined) {
      known = postings.ids.size + own.length;
      numbers.set(stem, known);
      own.push(stem);
    }
    return known;
  };
  const passages = postings.entries.map((entries) => {
    const bag = new Map<number, number>();
    for (let i = 0; i < entries.length; i += 3) {
      const place = entries[i + 2]!;
      // Stored questions say in everyday words what the text says in the field's.
      if (place === PLACE.text || place === PLACE.part || place === PLACE.question) add(bag, entries[i]!, 1);
    }
    return bag;
  });
  const concepts = lexicon.concepts.map((concept) => {
    const bag = new Map<number, number>();
    const take = (entries: readonly string[], weight: number) => {
      for (const entry of entries) {
        for (const { stem, parts } of analyser.terms(entry))
          for (const s of [stem, ...parts]) add(bag, number(s), weight);
      }
    };
    take(concept.terms, 1);
    take(concept.everyday, 1);
    take(concept.related, RELATED);
    return bag;
  });
  return { passages, concepts, lexiconStems: own, ids: latentStems(postings.ids, own) };
}

function add(bag: Map<number, number>, term: number, weight: number): void {
  bag.set(term, (bag.get(term) ?? 0) + weight);
}
