import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import type { IsWithin } from './passage-filter.ts';
import type { RankedMatch } from './rank-passages.ts';
import { grow } from './shown-passages.ts';

/** So many hits are compared by all that would be shown with them. */
const CONSIDERED = 4;

/**
 * Puts first the hit whose surroundings, as they will be shown, most likely answer: two good passages side by side say
 * more than a slightly better one that stands alone.
 * @param ranked best first
 * @param within leaves out surroundings that are not
 */
export function orderByWindow(
  ranked: readonly RankedMatch[],
  index: KnowledgeIndex,
  within: IsWithin | null = null,
): RankedMatch[] {
  const best = ranked[0]?.score ?? 0;
  const scores = new Map(ranked.map((r) => [r.passage, r.score]));
  const likelihood = (members: readonly number[]) =>
    members.reduce((sum, m) => sum + Math.exp((scores.get(m) ?? Number.NEGATIVE_INFINITY) - best), 0);
  const first = ranked
    .slice(0, CONSIDERED)
    .map((match) => ({
      match,
      likelihood: likelihood(grow(match.passage, index, scores, new Set(), within)),
    }))
    .sort((a, b) => b.likelihood - a.likelihood || b.match.score - a.match.score);
  return [...first.map((f) => f.match), ...ranked.slice(CONSIDERED)];
}
