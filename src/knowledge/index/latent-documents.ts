import type { Analyser } from '../analysis/analyser.ts';
import type { Lexicon } from '../analysis/lexicon.ts';
import type { Bag } from './latent-space.ts';
import { PLACE, type Postings } from './postings.ts';

/** What a concept's related words count beside its terms and everyday words. */
const RELATED = 0.4;

/**
 * The documents that span the latent space: the passages, and each concept of the lexicon as a short document in
 * which everyday words and the texts' words stand side by side.
 */
export function latentDocuments(
  postings: Postings,
  lexicon: Lexicon,
  analyser: Analyser,
): { passages: Bag[]; concepts: Bag[]; ids: Map<string, number> } {
  const ids = new Map(postings.ids);
  const passages = postings.entries.map((entries) => {
    const bag = new Map<number, number>();
    for (let i = 0; i < entries.length; i += 3) {
      const place = entries[i + 2]!;
      if (place === PLACE.text || place === PLACE.part) add(bag, entries[i]!, 1);
    }
    return bag;
  });
  const concepts = lexicon.concepts.map((concept) => {
    const bag = new Map<number, number>();
    const take = (entries: readonly string[], weight: number) => {
      for (const entry of entries) {
        for (const { stem, parts } of analyser.terms(entry)) for (const s of [stem, ...parts]) add(bag, number(ids, s), weight);
      }
    };
    take(concept.terms, 1);
    take(concept.everyday, 1);
    take(concept.related, RELATED);
    return bag;
  });
  return { passages, concepts, ids };
}

function add(bag: Map<number, number>, term: number, weight: number): void {
  bag.set(term, (bag.get(term) ?? 0) + weight);
}

function number(ids: Map<string, number>, stem: string): number {
  const known = ids.get(stem);
  if (known !== undefined) return known;
  ids.set(stem, ids.size);
  return ids.size - 1;
}
