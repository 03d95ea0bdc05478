import type { PersonalData } from './find-personal-data.ts';
import { IDENTITY_KINDS } from './personal-data.ts';

/**
 * What finds mean for a text that is to be kept or written into a draft.
 * @returns `stop` for what is certain, an identity number however uncertain, or a common first name; `ask` where there
 *   is only what may be something else, so that the writer says; `pass` when there is nothing
 */
export function blocksText(findings: readonly PersonalData[]): 'stop' | 'ask' | 'pass' {
  const stops = findings.some(
    (one) => one.certainty === 'certain' || one.isLikely || IDENTITY_KINDS.has(one.kind),
  );
  if (stops) return 'stop';
  return findings.length > 0 ? 'ask' : 'pass';
}
