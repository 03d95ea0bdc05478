import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { directionOf } from '../knowledge/index/latent-space.ts';
import { PLACE } from '../knowledge/index/postings.ts';

/** Where the sentences or stored questions of a passage lie in the latent space; worked out when it is first read. */
export interface SentenceDirections {
  /** The cosine of the nearest one of a passage to a direction; 0 when it has none. */
  nearest(passage: number, direction: Float32Array): number;
}

/** @param of what to look at: the sentences of the text, or the questions that it is said to answer */
export function createSentenceDirections(
  index: KnowledgeIndex,
  of: 'sentences' | 'questions' = 'sentences',
): SentenceDirections {
  const { dimensions } = index.latent;
  // One array for all sentences of a passage: read in one go.
  const known: (Float32Array | undefined)[] = new Array(index.passages.length);
  const look = (passage: number): Float32Array => {
    const entries = index.postings.entries[passage]!;
    const count =
      of === 'questions'
        ? index.passages[passage]!.questions.length
        : Math.max(1, index.postings.sentences[passage]!);
    const bags = Array.from({ length: count }, () => new Map<number, number>());
    for (let i = 0; i < entries.length; i += 3) {
      const place = entries[i + 2]!;
      const isText = place === PLACE.text || place === PLACE.part;
      if (of === 'questions' ? place !== PLACE.question : !isText) continue;
      const bag = bags[entries[i + 1]!]!;
      bag.set(entries[i]!, (bag.get(entries[i]!) ?? 0) + 1);
    }
    const directions = new Float32Array(count * dimensions);
    bags.forEach((bag, s) => {
      directions.set(directionOf(index.latent, bag), s * dimensions);
    });
    return directions;
  };
  return {
    nearest(passage, direction) {
      known[passage] ??= look(passage);
      const directions = known[passage];
      let best = 0;
      for (let start = 0; start < directions.length; start += dimensions) {
        let sum = 0;
        for (let d = 0; d < dimensions; d++) sum += direction[d]! * directions[start + d]!;
        if (sum > best) best = sum;
      }
      return best;
    },
  };
}
