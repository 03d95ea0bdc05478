import type { Answer, RankedPassage } from '../../answering/answer.ts';

/**
 * The passages that an answer's quotes stand in, in the order they are quoted; not always the best ranked ones. When
 * none is found, the best ranked one from the document that is quoted.
 */
export function quotedPassages({ answer, passages }: Answer): RankedPassage[] {
  const quoted = answer.sources.flatMap(({ document, quote }) => {
    const own = passages.filter((passage) => passage.document === document);
    const verbatim = own.find((passage) => passage.text.includes(quote));
    if (verbatim) return verbatim;
    const words = bare(quote);
    return own.find((passage) => bare(passage.text).includes(words)) ?? [];
  });
  if (quoted.length > 0) return [...new Set(quoted)];
  const document = answer.sources[0]?.document;
  const likely = passages.find((passage) => passage.document === document) ?? passages[0];
  return likely === undefined ? [] : [likely];
}

/** A quote has other line breaks than its passage, and a mark where it was cut. */
function bare(text: string): string {
  return text.replace(/\s+…$|\s+/gu, '');
}
