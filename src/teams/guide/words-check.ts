import { LONGEST_WORDS } from '../../guidance/checklists/checklist-state.ts';
import type { Screen } from '../../privacy/screen-text.ts';
import { checklistTexts } from '../../texts/checklists.ts';
import { createSecondLook } from './second-look.ts';

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

export function createWordsCheck(screen: Screen): WordsCheck {
  const look = createSecondLook(screen);
  return {
    ask(words, where) {
      if (words.length > LONGEST_WORDS) return checklistTexts.lines.tooLong(LONGEST_WORDS);
      const { verdict } = look(words, where);
      if (verdict === 'stop') return checklistTexts.lines.personal;
      return verdict === 'ask' ? checklistTexts.lines.perhapsPersonal : null;
    },
    mayKeep: (words) => screen(words).verdict !== 'stop',
  };
}
