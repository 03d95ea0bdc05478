import { createHmac, randomBytes } from 'node:crypto';
import type { Screen, Screened } from '../../privacy/screen-text.ts';
import { BoundedSet } from '../bounded-set.ts';

/**
 * @param where where the text was written: the same text elsewhere is asked about anew
 * @returns what the screen says; `ask` only the first time
 */
export type SecondLook = (text: string, where: string) => Screened;

const rememberedTexts = 5_000;

/**
 * Lets a writer look once more at a text that may point somebody out, and believes them the second time. Texts are
 * remembered by hashes that say nothing outside this process.
 */
export function createSecondLook(screen: Screen): SecondLook {
  const secret = randomBytes(32);
  const askedAbout = new BoundedSet(rememberedTexts);
  return (text, where) => {
    const screened = screen(text);
    if (screened.verdict !== 'ask') return screened;
    const key = createHmac('sha256', secret)
      .update(JSON.stringify([where, text]))
      .digest('base64url');
    return askedAbout.add(key) ? screened : { verdict: 'pass', kinds: [] };
  };
}
