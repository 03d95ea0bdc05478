import type { Passage } from '../knowledge/passage.ts';

/** How a question is spelt, beside the stored questions of a passage: sees through misspelling and inflection. */
export interface QuestionLetters {
  /** Dice's coefficient of the threes of letters in the question and in the most similar stored one, 0–1. */
  nearest(passage: number, question: LetterThrees): number;
}

/** The threes of neighbouring letters in a text, each once, as rising numbers. */
export type LetterThrees = Int32Array;

export function letterThrees(text: string): LetterThrees {
  const letters = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const codes = new Set<number>();
  for (let i = 0; i + 2 < letters.length; i++) {
    const [a, b, c] = [letters.charCodeAt(i), letters.charCodeAt(i + 1), letters.charCodeAt(i + 2)];
    // Ten bits a letter hold all of the Latin alphabets.
    codes.add(((a & 1023) << 20) | ((b & 1023) << 10) | (c & 1023));
  }
  return Int32Array.from(codes).sort();
}

export function createQuestionLetters(passages: readonly Passage[]): QuestionLetters {
  const known: (LetterThrees[] | undefined)[] = new Array(passages.length);
  return {
    nearest(passage, question) {
      known[passage] ??= passages[passage]!.questions.map(letterThrees);
      let best = 0;
      for (const stored of known[passage]) best = Math.max(best, dice(stored, question));
      return best;
    },
  };
}

function dice(one: LetterThrees, other: LetterThrees): number {
  let shared = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) {
      shared++;
      i++;
      j++;
    } else if (one[i]! < other[j]!) i++;
    else j++;
  }
  return one.length + other.length === 0 ? 0 : (2 * shared) / (one.length + other.length);
}
