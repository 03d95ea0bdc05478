import { blocksText } from './blocks-text.ts';
import { findPersonalData } from './find-personal-data.ts';
import { type Known, nothingKnown } from './personal-data.ts';
import { type PersonalSign, personalSigns } from './personal-signs.ts';

/** What is thought of a text that is to go into a draft, a note or a review. */
export interface Screened {
  /** `stop`: it may not be taken in; `ask`: its writer is to look once more; `pass`: nothing was found. */
  readonly verdict: 'stop' | 'ask' | 'pass';
  /** What was found; empty when it passes. */
  readonly kinds: readonly PersonalSign[];
}
export type Screen = (text: string) => Screened;

/**
 * Numbers, addresses and first names that point somebody out stop a text; a word with a capital may be a place or a
 * method, so its writer is asked.
 * @param isKnown what the knowledge itself contains
 * @param isWord words, in lower case, that are no names: wider than what is known
 */
export function screenText(text: string, isKnown: Known = nothingKnown, isWord: Known = isKnown): Screened {
  const { kinds } = personalSigns(text, isWord);
  if (kinds.length === 0) return { verdict: 'pass', kinds };
  return { verdict: blocksText(findPersonalData(text, isKnown)) === 'stop' ? 'stop' : 'ask', kinds };
}
