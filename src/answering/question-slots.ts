import type { Slot } from './question.ts';
import type { Word } from './question-words.ts';
import { raise } from './raise.ts';
import type { ThesaurusMatch } from './thesaurus.ts';

/** How much a slot counts by what is known of it. */
export const TRUST = {
  concept: 1,
  word: 1,
  unknown: 0.6,
  phrase: 1,
  emptyPhrase: 0.35,
  inPhrase: 0.7,
  weak: 0.6,
};

/** Words found in the lexicon one by one get its words added; a phrase becomes a slot of its own beside its words. */
export function phraseSlots(words: readonly Word[], matches: readonly ThesaurusMatch[]): Slot[] {
  const slots = new Map<string, { surface: string; alternatives: Map<string, number>; trust: number }>();
  const phrases = matches.filter((m) => m.positions.length > 1);
  for (const { positions, tier, expansions } of matches) {
    // "vad ska stå" within "vad ska stå i": the longer phrase says it all.
    if (
      positions.length > 1 &&
      phrases.some(
        (m) => m.positions.length > positions.length && positions.every((p) => m.positions.includes(p)),
      )
    )
      continue;
    const content = positions.filter((p) => !words[p]!.stop);
    if (positions.length === 1) {
      const word = words[positions[0]!]!;
      if (word.stop) continue;
      word.known = true;
      word.inConcept = true;
      if (tier === 'everyday') word.everyday = true;
      for (const { stem, weight } of expansions) raise(word.alternatives, stem, weight);
      continue;
    }
    for (const p of content) {
      words[p]!.known = true;
      words[p]!.inPhrase = true;
    }
    const key = positions.join(' ');
    const slot = slots.get(key) ?? {
      surface: positions.map((p) => words[p]!.surface).join(' '),
      alternatives: new Map<string, number>(),
      trust: content.every((p) => words[p]!.weak) ? TRUST.emptyPhrase : TRUST.phrase,
    };
    for (const { stem, weight } of expansions) raise(slot.alternatives, stem, weight);
    slots.set(key, slot);
  }
  return [...slots.values()].map((s) => ({ ...s, known: true, phrase: true }));
}

/** A slot for each word that names something; a district is judged otherwise and gets none beside other words. */
export function wordSlots(words: readonly Word[], aboutPlace: boolean): Slot[] {
  const content = words.filter((w) => !w.stop);
  const other = content.filter((w) => !(aboutPlace && w.place));
  return (other.length > 0 ? other : content).map(
    ({ surface, alternatives, known, inConcept, inPhrase, weak }) => ({
      surface,
      alternatives,
      known,
      phrase: false,
      trust:
        (inPhrase ? TRUST.inPhrase : 1) *
        (weak ? TRUST.weak : 1) *
        (inConcept ? TRUST.concept : known ? TRUST.word : TRUST.unknown),
    }),
  );
}

/** "Hur många *timmar*", "andel *barn*": the slot of the word that a number is asked of. */
export function countedSlot(words: readonly Word[], slots: readonly Slot[]): number | null {
  const at = words.findIndex(
    (w, i) =>
      /^(?:många|stor|antal|antalet|andel|andelen|procent)$/u.test(w.surface) &&
      (w.surface !== 'många' || words[i - 1]?.surface === 'hur') &&
      (w.surface !== 'stor' || words[i - 1]?.surface === 'hur'),
  );
  if (at === -1) return null;
  const next = words.slice(at + 1).find((w) => !w.stop && !/^(?:andel|del|procent|av)$/u.test(w.surface));
  const slot = next ? slots.findIndex((s) => s.surface === next.surface) : -1;
  return slot === -1 ? null : slot;
}
