import type { Word } from './question-words.ts';
import { raise } from './raise.ts';

/** "genomförande plan" → also "genomförandeplan", when the texts know the joined word. */
export function joinSplitCompounds(
  words: readonly Word[],
  foreign: (joined: string) => string | null,
  known: (joined: string) => string | null,
): void {
  for (let i = 0; i + 1 < words.length; i++) {
    const [a, b] = [words[i]!, words[i + 1]!];
    if (a.surface.length < 3 || b.surface.length < 3) continue;
    for (const link of ['', 's']) {
      const other = foreign(a.surface + link + b.surface);
      if (other) a.joined.push(other);
      const stem = known(a.surface + link + b.surface);
      if (!stem) continue;
      for (const word of [a, b]) {
        raise(word.alternatives, stem, 1);
        word.known = true;
      }
    }
  }
}
