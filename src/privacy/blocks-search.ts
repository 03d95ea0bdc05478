import type { PersonalData } from './find-personal-data.ts';

/**
 * Whether a question with these finds is neither searched for nor kept: something is certain, or looks like a mistyped
 * identity number. A name alone is let through, since it may be an author's.
 */
export function blocksSearch(findings: readonly PersonalData[]): boolean {
  return findings.some((one) => one.certainty === 'certain' || (one.isLikely && one.kind !== 'namn'));
}
