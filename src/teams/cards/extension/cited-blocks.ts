import type { AnswerSource } from '../../../answering/answer.ts';
import { citedSources } from '../../../answering/cited-sources.ts';
import { extensionTexts as texts } from '../../../texts/extension.ts';
import { shorten } from '../../../texts/shorten.ts';
import { sourceTexts } from '../../../texts/sources.ts';
import type { CardElement } from '../adaptive-card.ts';
import { articleLines, verbatim, verbatimLines } from '../elements.ts';
import { citedLine, mark } from '../source-lines.ts';

/** Words with where they stand, for whoever has not asked for them and does not know Lathunden. */
export interface Cited {
  readonly text: string;
  /** As a rule one. */
  readonly places: readonly CitedPlace[];
}

export interface CitedPlace {
  readonly source: Omit<AnswerSource, 'quote' | 'document'>;
  /** When the document is from; null where it does not say. */
  readonly year: string | null;
}

const longestTitle = 160;
const longestLine = 160;
const mostSources = 3;

/** A document's own words under its name; or an article's, with what it builds on. Section, page and year stand below. */
export function citedBlocks({ text, places }: Cited): CardElement[] {
  const [first, ...others] = places;
  if (first === undefined) return [];
  const isOwn = places.every(({ source }) => source.origin === 'own');
  const quoted = isOwn ? `”${text.trim()}”` : text.trim();
  return [
    verbatim([{ text: named(first), bold: true }]),
    ...(isOwn ? verbatimLines : articleLines)(quoted),
    ...small(linesOf(first)),
    ...others.flatMap((place) => small([named(place), ...linesOf(place)])),
  ];
}

/** The same without a card. */
export function citedLines({ text, places }: Cited): string[] {
  return places.flatMap((place, i) => [
    i === 0 ? `${named(place)}: ${text}` : named(place),
    ...linesOf(place),
  ]);
}

function named({ source: { origin, title } }: CitedPlace): string {
  const short = shorten(title, longestTitle);
  return origin === 'own' ? texts.verbatim(short) : texts.article(short);
}

function small(lines: readonly string[]): CardElement[] {
  return lines.map((line) => verbatim([{ text: line, quiet: true }], { small: true, spacing: 'small' }));
}

function linesOf({ source, year }: CitedPlace): string[] {
  return source.references.length > 0 ? builtOn(source) : place(source, year);
}

function place({ section, page, unit, expired }: CitedPlace['source'], year: string | null): string[] {
  const inner = section.split(' › ').at(-1) ?? '';
  const where = [
    ...(inner === '' ? [] : [texts.section(shorten(inner, longestLine))]),
    ...(page === null ? [] : [texts.page(page)]),
    ...(year === null ? [] : [year]),
    ...(unit === null ? [] : [texts.unit(unit)]),
  ].join(' · ');
  const line = where.charAt(0).toLocaleUpperCase('sv') + where.slice(1);
  return [line, mark(expired).trim()].filter((one) => one !== '');
}

function builtOn({ references, expired }: CitedPlace['source']): string[] {
  const cited = citedSources(references);
  const more = cited.length - mostSources;
  return [
    ...cited
      .slice(0, mostSources)
      .map((one) => `${texts.retold}: ${citedLine(one, longestLine)}${mark(one.expired)}`),
    ...(more > 0 ? [sourceTexts.more(more)] : []),
    ...(expired === null ? [] : [mark(expired).trim()]),
  ];
}
