import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { directionOf } from '../knowledge/index/latent-space.ts';
import { PLACE } from '../knowledge/index/postings.ts';

/** Where the sentences of a passage lie in the latent space; worked out when a passage is first read closely. */
export interface SentenceDirections {
  /** The cosine of the nearest sentence of a passage to a direction. */
  nearest(passage: number, direction: Float32Array): number;
}

export function createSentenceDirections(index: KnowledgeIndex): SentenceDirections {
  const known: (Float32Array[] | undefined)[] = new Array(index.passages.length);
  const look = (passage: number): Float32Array[] => {
    const entries = index.postings.entries[passage]!;
    const bags = Array.from(
      { length: Math.max(1, index.postings.sentences[passage]!) },
      () => new Map<number, number>(),
    );
    for (let i = 0; i < entries.length; i += 3) {
      const place = entries[i + 2]!;
      if (place !== PLACE.text && place !== PLACE.part) continue;
      const bag = bags[entries[i + 1]!]!;
      bag.set(entries[i]!, (bag.get(entries[i]!) ?? 0) + 1);
    }
    return bags.map((bag) => directionOf(index.latent, bag));
  };
  return {
    nearest(passage, direction) {
      known[passage] ??= look(passage);
      let best = 0;
      for (const sentence of known[passage]) {
        let sum = 0;
        for (let d = 0; d < direction.length; d++) sum += direction[d]! * sentence[d]!;
        if (sum > best) best = sum;
      }
      return best;
    },
  };
}
