import lunr from 'lunr';
import type { PassageTerms } from './passage-terms.ts';

/** What a match is worth by where it stands. */
export const FIELD_BOOSTS = {
  title: 0.4,
  headings: 0.5,
  text: 1,
  parts: 0.6,
  footnotes: 0.5,
  questions: 1,
} as const;
export type Field = keyof typeof FIELD_BOOSTS;

/** lunr's own analysis is ASCII-minded; our terms come ready-made and must pass through unchanged. */
function readyTerms(field: unknown): lunr.Token[] {
  return (Array.isArray(field) ? field : []).map((term) => new lunr.Token(String(term), {}));
}

/**
 * Builds the lunr index. A passage is referred to by its position in the list.
 * @param terms the analysed passages, in the order of the passages
 */
export function buildLunrIndex(terms: readonly PassageTerms[]): lunr.Index {
  const builder = new lunr.Builder();
  builder.tokenizer = readyTerms as unknown as typeof lunr.tokenizer;
  builder.ref('ref');
  for (const [name, boost] of Object.entries(FIELD_BOOSTS)) builder.field(name, { boost });
  // Passages are cut to about the same length: length says little, repetition a little more.
  builder.b(0.4);
  builder.k1(1.2);
  terms.forEach((t, i) => {
    builder.add({
      ref: String(i),
      title: t.title,
      headings: t.headings,
      text: t.text.flat(),
      parts: t.parts.flat(),
      footnotes: t.footnotes,
      questions: t.questions.flat(),
    });
  });
  return builder.build();
}
