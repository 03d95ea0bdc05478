import { createHash } from 'node:crypto';
import { LONGEST_WORDS } from '../../guidance/checklists/checklist-state.ts';
import { checklistTexts } from '../../texts/checklists.ts';
import { BoundedSet } from '../bounded-set.ts';

/** Says of a text whether it may be kept: not, perhaps (its writer looks once more), or yes. */
export type Screen = (text: string) => 'stop' | 'ask' | 'pass';

export interface WordsCheck {
  /**
   * Whether own words may be kept.
   * @param where where they were written: words that were asked about pass there the second time
   * @returns null when they may, otherwise a line that says what to do and repeats none of them
   */
  ask(words: string, where: string): string | null;
  /** For words that come back with a card: they have been asked about, unless the card is not ours. */
  mayKeep(words: string): boolean;
}

const rememberedWords = 2_000;

export function createWordsCheck(screen: Screen): WordsCheck {
  const askedAbout = new BoundedSet(rememberedWords);
  return {
    ask(words, where) {
      if (words.length > LONGEST_WORDS) return checklistTexts.lines.tooLong(LONGEST_WORDS);
      const verdict = screen(words);
      if (verdict === 'stop') return checklistTexts.lines.personal;
      // A hash: what somebody wrote is not kept here.
      const key = createHash('sha256')
        .update(JSON.stringify([where, words]))
        .digest('base64');
      return verdict === 'ask' && askedAbout.add(key) ? checklistTexts.lines.perhapsPersonal : null;
    },
    mayKeep: (words) => screen(words) !== 'stop',
  };
}
