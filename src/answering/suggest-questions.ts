import type { DocumentFacts } from '../knowledge/document.ts';

/** A question about a repealed provision is asked by those who know the number; it is nothing to begin with. */
const UNSUITABLE = /\d+\s*kap|§|\d+:\d+/u;

/**
 * Picks questions that the documents answer, each from another document, the same ones every time.
 * @param count at most so many
 */
export function suggestQuestions(documents: ReadonlyMap<string, DocumentFacts>, count: number): string[] {
  const questions: string[] = [];
  for (const { questions: asked } of documents.values()) {
    const first = asked.find((q) => q.endsWith('?') && q.length <= 70 && /^\p{Lu}/u.test(q) && !UNSUITABLE.test(q));
    if (first) questions.push(first);
  }
  if (questions.length <= count) return questions;
  // Spread over the whole list rather than the first few, which are of one kind.
  return Array.from({ length: count }, (_, i) => questions[Math.floor((i * questions.length) / count)]!);
}
