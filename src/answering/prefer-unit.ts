import type { DocumentFacts } from '../knowledge/document.ts';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import type { RankedMatch } from './rank-passages.ts';

/**
 * What a routine of the asker's own district is worth beside a general text, when it covers all of the question. Set by
 * hand: enough to pass a general text that is a little nearer, not one that alone answers.
 */
const OWN_ROUTINE = 4;
/** A routine of another district does not hold for the asker. */
const OTHERS_ROUTINE = -3;

/**
 * Puts the organisation's routines for one district before what holds for all, and those for other districts after.
 * @param unit the district that the asker works in or asks about; null leaves the order as it is
 * @returns best first
 */
export function preferUnit(
  ranked: readonly RankedMatch[],
  unit: string | null,
  index: KnowledgeIndex,
  documents: ReadonlyMap<string, DocumentFacts>,
): readonly RankedMatch[] {
  if (unit === null) return ranked;
  const worth = (match: RankedMatch) => {
    const facts = documents.get(index.passages[match.passage]!.document);
    if (facts?.origin !== 'own' || facts.unit === null) return 0;
    return facts.unit === unit ? OWN_ROUTINE * match.features.coverage : OTHERS_ROUTINE;
  };
  const scored = ranked.map((match) => ({ ...match, score: match.score + worth(match) }));
  return scored.sort((a, b) => b.score - a.score);
}
