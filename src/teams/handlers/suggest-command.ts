import { editDistance } from '../../knowledge/analysis/spelling.ts';
import { withoutCourtesy } from '../free-form/without-courtesy.ts';

/** A command has a few words after it at most; more is a story, or a question without its mark. */
const longest = { characters: 120, words: 12 };
/** Letters; shorter words are too like one another. */
const SHORTEST = 4;
const LETTERS: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e' };

/**
 * Finds the command that a short message begins with, spelt almost right: "utkst slutanteckning".
 * @param commands as they are typed, in small letters
 * @param isWord whether a word, in small letters, is one that people write of the field in: those are no slips
 * @returns the message with the command spelt right; null when it is no such message
 */
export function suggestCommand(
  text: string,
  commands: readonly string[],
  isWord: (word: string) => boolean,
): string | null {
  const said = withoutCourtesy(text).words.replace(/^\//u, '');
  if (said.length > longest.characters || /[?\n]/u.test(said)) return null;
  const words = [...said.matchAll(/[^\s:,;]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replace(/[.!…]+$/u, ''),
    end: index + word.length,
  }));
  if (words.length === 0 || words.length > longest.words) return null;
  let best: { readonly command: string; readonly slips: number; readonly end: number } | null = null;
  for (const command of commands) {
    const count = command.split(' ').length;
    // "Nästasteg" is one word too few, "ut kast" one too many.
    for (const taken of [count, count - 1, count + 1]) {
      const typed = words.slice(0, taken);
      if (taken < 1 || typed.length < taken || typed.every(({ word }) => isWord(word))) continue;
      const slips = slipsBetween(typed.map(({ word }) => word).join(' '), command);
      if (slips === null) continue;
      if (best === null || slips < best.slips || (slips === best.slips && isRather(command, best.command)))
        best = { command, slips, end: typed.at(-1)!.end };
    }
  }
  if (best === null) return null;
  const rest = said.slice(best.end).replace(/^[\s:,;]+/u, '');
  return rest === '' ? best.command : `${best.command} ${rest}`;
}

/** Of two as close, the one that says more, and the one that has its dots and rings. */
function isRather(one: string, other: string): boolean {
  return one.length === other.length ? one > other : one.length > other.length;
}

/** @returns null when they are not close; missing dots and rings are no slips */
function slipsBetween(typed: string, command: string): number | null {
  const limit = command.length >= 8 ? 2 : 1;
  if (command.length < SHORTEST || typed.length < SHORTEST) return null;
  const [one, other] = [bare(typed), bare(command)];
  if (one[0] !== other[0] && command.length < 8) return null;
  const slips = editDistance(one, other, limit);
  return slips <= limit ? slips : null;
}

function bare(text: string): string {
  return text.replace(/[åäöé]/gu, (letter) => LETTERS[letter]!);
}
