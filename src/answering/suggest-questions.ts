import type { DocumentFacts } from '../knowledge/document.ts';

/** A question about a repealed provision is asked by those who know the number; it is nothing to begin with. */
const UNSUITABLE = /\d+\s*kap|§|\d+:\d+/u;

/**
 * Picks questions that the documents answer, each from another document, the same ones every time: first those of
 * documents that ask to be suggested, in the order they ask for, then some from among the others.
 * @param count at most so many
 */
export function suggestQuestions(documents: ReadonlyMap<string, DocumentFacts>, count: number): string[] {
  const all = [...documents.values()];
  const central = all
    .filter(({ suggest }) => suggest !== undefined)
    .sort((a, b) => a.suggest! - b.suggest!)
    .flatMap(firstSuitable)
    .slice(0, count);
  const others = all.filter(({ suggest }) => suggest === undefined).flatMap(firstSuitable);
  return [...central, ...spread(others, count - central.length)];
}

function firstSuitable({ questions }: DocumentFacts): string[] {
  const first = questions.find(
    (q) => q.endsWith('?') && q.length <= 70 && /^\p{Lu}/u.test(q) && !UNSUITABLE.test(q),
  );
  return first === undefined ? [] : [first];
}

/** Taken from the whole list rather than the first few, which are of one kind. */
function spread(questions: readonly string[], count: number): readonly string[] {
  if (questions.length <= count) return questions;
  return Array.from({ length: count }, (_, i) => questions[Math.floor((i * questions.length) / count)]!);
}
