import { ownDataTexts } from '../../../texts/own-data.ts';
import { shorten } from '../../../texts/shorten.ts';
import type { ToldTable } from '../../guide/mine/tell-own-data.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { breakable } from '../breakable.ts';
import { button, heading, paragraph, verbatim } from '../elements.ts';
import { textInput } from '../inputs.ts';

const texts = ownDataTexts.data;
/** Of each table; the rest stands in the text. */
const MOST_LINES = 6;
const LONGEST_LINE = 200;
/** More than a part can be. */
const LONGEST_PART = 20_000;

/** What is kept about somebody, table by table, and what is not kept here. */
export function ownDataCard(told: readonly ToldTable[]): AdaptiveCard {
  const bullet = (text: string) => verbatim([{ text: `• ${breakable(text)}` }], { spacing: 'small' });
  return adaptiveCard(
    texts.summary,
    [
      heading(texts.title, 'medium'),
      told.length === 0 ? paragraph(texts.nothing) : null,
      told.flatMap(({ title, lines }) => [
        heading(title),
        ...lines.slice(0, MOST_LINES).map((line) => bullet(shorten(line, LONGEST_LINE))),
        ...(lines.length > MOST_LINES ? [paragraph(texts.more(lines.length - MOST_LINES))] : []),
      ]),
      paragraph(texts.technical, { quiet: true }),
      { ...heading(texts.elsewhereTitle), separator: true, spacing: 'medium' },
      texts.elsewhere.map(bullet),
    ],
    [
      button(texts.asText, { verb: 'mine.all', as: 'text', part: 0 }),
      button(texts.asJson, { verb: 'mine.all', as: 'json', part: 0 }),
      button(texts.settings, { verb: 'mine.settings' }),
      button(texts.forget, { verb: 'mine.forget' }),
    ],
  );
}

/** The same in a field, to copy: a part at a time, since a message has only so much room. */
export function ownDataTextCard(as: 'text' | 'json', parts: readonly string[], asked: number): AdaptiveCard {
  const at = Math.min(asked, parts.length - 1);
  const to = (part: number) => ({ verb: 'mine.all', as, part });
  return adaptiveCard(
    texts.summary,
    [
      heading(texts.title, 'medium'),
      parts.length === 1 ? null : paragraph(texts.part(at + 1, parts.length)),
      textInput({ id: 'copy', label: texts.copy, value: parts[at]!, longest: LONGEST_PART, lines: true }),
    ],
    [
      ...(at + 1 < parts.length ? [button(texts.next, to(at + 1))] : []),
      ...(at > 0 ? [button(texts.previous, to(at - 1))] : []),
      button(texts.back, { verb: 'mine.data' }),
    ],
  );
}
