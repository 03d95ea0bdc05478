import type { Answer, AnswerSource } from './answer.ts';

/** A stretch of the answer and where it stands. */
export interface Quote {
  readonly text: string;
  readonly sources: readonly AnswerSource[];
}

/** A comparison has one for each district. */
const mostSources = 14;

/**
 * Splits an answer so that each sentence stands right above its own source. When the quotes do not add up to the
 * answer's text, the text is shown whole with all sources under it: the card says exactly what the answer says.
 */
export function quotesOf({ answer }: Answer): readonly Quote[] {
  const sources = answer.sources.slice(0, mostSources);
  const quotes = sources.map((source) => ({ text: source.quote, sources: [source] }));
  const addUp = bare(quotes.map((quote) => quote.text).join('')) === bare(answer.text);
  if (sources.length < 2 || !addUp) return [{ text: answer.text, sources: distinct(sources) }];
  return mergeNeighbours(quotes);
}

/** Another's words stand between quotation marks; an article is Lathunden's own words. */
export function asShown(text: string, sources: readonly AnswerSource[]): string {
  return sources.every(({ origin }) => origin === 'own') ? `”${text.trim()}”` : text.trim();
}

/** The sources of an answer, each place once, in the order they are quoted. */
export function quotedSources(answer: Answer): readonly AnswerSource[] {
  return distinct(quotesOf(answer).flatMap((quote) => quote.sources));
}

function mergeNeighbours(quotes: readonly Quote[]): Quote[] {
  const merged: Quote[] = [];
  for (const quote of quotes) {
    const last = merged.at(-1);
    if (last !== undefined && place(last.sources[0]!) === place(quote.sources[0]!)) {
      merged[merged.length - 1] = { text: `${last.text} ${quote.text}`, sources: last.sources };
    } else merged.push(quote);
  }
  return merged;
}

function distinct(sources: readonly AnswerSource[]): AnswerSource[] {
  const seen = new Map(
    sources.map((source) => [place(source), source]).reverse() as [string, AnswerSource][],
  );
  return [...seen.values()].reverse();
}

function place({ document, section, page }: AnswerSource): string {
  return JSON.stringify([document, section, page]);
}

function bare(text: string): string {
  // The dash before each line of a comparison is no part of what is quoted.
  return text.replace(/[\s…–]+/g, '');
}
