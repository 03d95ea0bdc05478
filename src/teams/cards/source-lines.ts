import type { AnswerSource } from '../../answering/answer.ts';
import { type CitedSource, citedSources } from '../../answering/cited-sources.ts';
import { shorten } from '../../texts/shorten.ts';
import { sourceTexts } from '../../texts/sources.ts';
import { sourceLine } from './source-line.ts';

/** A source is one small line at a desk and two on a phone. */
const longest = 110;
/** An article on something that five reports mention would otherwise be mostly sources. */
const mostSources = 3;

/**
 * The small lines under a quote. For an organisation's own document where the words stand; for an article where it has
 * them from, with the age of each source. What no longer holds is marked.
 */
export function sourceLines(source: AnswerSource): string[] {
  if (source.references.length === 0) {
    const { origin, unit } = source;
    const label = origin === 'own' && unit !== null ? sourceTexts.own(unit) : sourceTexts.label;
    return [`${label}: ${sourceLine(source, longest)}${mark(source.expired)}`];
  }
  const cited = citedSources(source.references);
  const lines = cited
    .slice(0, mostSources)
    .map((one) => `${sourceTexts.label}: ${citedLine(one, longest)}${mark(one.expired)}`);
  const more = cited.length - mostSources;
  const rest = more > 0 ? [sourceTexts.more(more)] : [];
  return [...lines, ...rest, ...(source.expired === null ? [] : [sourceTexts.expired(source.expired)])];
}

/** `Granskningen …, hösten 2024 › Dokumentationen, s. 14`: when it grows too long, sections go before pages. */
export function citedLine({ label, places }: CitedSource, limit: number): string {
  const whole = sourceTexts.cited(label, places);
  const pages = [...new Set(places.flatMap((place) => place.pages))].sort((a, b) => a - b);
  if (whole.length <= limit || pages.length === 0) return shorten(whole, limit);
  const pageText = `, ${sourceTexts.pages(pages)}`;
  return places.length > 1
    ? shorten(label, limit - pageText.length) + pageText
    : shorten(`${label} › ${places[0]!.section}`, limit - pageText.length) + pageText;
}

/** Says that something no longer holds; nothing when it does. */
export function mark(expired: string | null): string {
  return expired === null ? '' : ` ${sourceTexts.expired(expired)}`;
}
