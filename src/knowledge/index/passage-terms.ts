import type { Analyser } from '../analysis/analyser.ts';
import { tokenize } from '../analysis/tokenize.ts';
import { canonicalLawTerms } from '../law/canonical-law-terms.ts';
import { findLawReferences } from '../law/find-law-references.ts';
import type { Passage } from '../passage.ts';
import { splitSentences } from '../sentences.ts';

/** The index terms of one passage, field by field. */
export interface PassageTerms {
  readonly title: readonly string[];
  readonly headings: readonly string[];
  /** Sentence by sentence. */
  readonly text: readonly (readonly string[])[];
  /** Parts of compounds in the text, sentence by sentence. */
  readonly parts: readonly (readonly string[])[];
  readonly footnotes: readonly string[];
  /** Question by question. */
  readonly questions: readonly (readonly string[])[];
}

/** Analyses a passage once; lunr and the ranking both build on the result. */
export function passageTerms(passage: Passage, analyser: Analyser): PassageTerms {
  const text: string[][] = [];
  const parts: string[][] = [];
  for (const sentence of splitSentences(passage.text)) {
    const terms = analyser.terms(sentence);
    text.push([...terms.map((t) => t.stem), ...lawTerms(sentence)]);
    parts.push(terms.flatMap((t) => t.parts));
  }
  const flat = (value: string) => analyser.terms(value).flatMap((t) => [t.stem, ...t.parts]);
  return {
    title: flat(passage.title),
    headings: passage.headings.flatMap(flat),
    text,
    parts,
    footnotes: passage.footnotes.flatMap(flat),
    // A district has no slot of its own in a question, so it must not count as missing in a stored one.
    questions: passage.questions.map((question) =>
      analyser.terms(question).flatMap((t) => (analyser.isPlaceName(t.surface) ? [] : [t.stem])),
    ),
  };
}

/** "14 kap. 1 § SoL" and "SoL 14:1" meet under one term. */
export function lawTerms(text: string): string[] {
  return findLawReferences(text).flatMap((reference) => canonicalLawTerms(reference));
}

/** Counts the lower-case words of the passages: the vocabulary that compounds and spelling are judged by. */
export function countWords(passages: readonly Passage[]): Map<string, number> {
  const words = new Map<string, number>();
  const count = (text: string) => {
    for (const { surface } of tokenize(text)) words.set(surface, (words.get(surface) ?? 0) + 1);
  };
  for (const passage of passages) {
    count(passage.text);
    for (const heading of passage.headings) count(heading);
    for (const note of passage.footnotes) count(note);
  }
  return words;
}
