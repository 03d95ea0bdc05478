/** Finds the known word that a misspelt one most likely stands for. */
export type SpellingCorrector = (word: string) => string | null;

/** Slips between two words, or more than `limit`. Two letters swapped count as one slip, as in Damerau (1964). */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, before[j - 2]! + 1);
      current[j] = value;
      best = Math.min(best, value);
    }
    if (best > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length]!;
}

/**
 * @param words known words (surface forms, lower case) with how often they occur: the commoner one wins a tie
 * @returns a corrector that allows one slip in words of 5–7 letters and two in longer ones, and never changes the
 *   first letter of a short word
 */
export function createSpellingCorrector(words: ReadonlyMap<string, number>): SpellingCorrector {
  const byTrigram = new Map<string, string[]>();
  for (const word of words.keys()) {
    if (word.length < 4) continue;
    for (const gram of trigrams(word)) {
      const list = byTrigram.get(gram);
      if (list) list.push(word);
      else byTrigram.set(gram, [word]);
    }
  }
  const cache = new Map<string, string | null>();
  const correct = (word: string): string | null => {
    const limit = word.length >= 8 ? 2 : 1;
    const shared = new Map<string, number>();
    for (const gram of trigrams(word)) {
      for (const candidate of byTrigram.get(gram) ?? [])
        shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
    }
    let best: string | null = null;
    let bestScore = Number.POSITIVE_INFINITY;
    for (const [candidate, count] of shared) {
      // Each slip spoils at most three trigrams (a swap four).
      if (count < word.length - 3 * limit - 2 || Math.abs(candidate.length - word.length) > limit) continue;
      if (candidate[0] !== word[0] && word.length < 8) continue;
      const distance = editDistance(word, candidate, limit);
      if (distance > limit) continue;
      const score = distance - Math.log1p(words.get(candidate) ?? 0) / 20;
      if (score < bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  };
  return (word) => {
    if (word.length < 5 || word.length > 40 || /\d/u.test(word)) return null;
    let result = cache.get(word);
    if (result === undefined) {
      result = correct(word);
      if (cache.size > 20_000) cache.clear();
      cache.set(word, result);
    }
    return result;
  };
}

function trigrams(word: string): string[] {
  const padded = `^${word}$`;
  const grams: string[] = [];
  for (let i = 0; i + 3 <= padded.length; i++) grams.push(padded.slice(i, i + 3));
  return grams;
}
