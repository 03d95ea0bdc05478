import type { RankedPassage } from '../../answering/answer.ts';
import { botTexts } from '../../texts/bot.ts';
import { shorten } from '../../texts/shorten.ts';
import { sourceTexts } from '../../texts/sources.ts';
import type { CardState } from '../card-action.ts';
import type { CardElement } from './adaptive-card.ts';
import { paragraph, pressableRow } from './elements.ts';
import { sourceLine } from './source-line.ts';

/** Two lines on a phone. */
const longestLine = 70;

/** Passages to choose from: the document and the innermost heading of each. Nothing at all when there are none. */
export function hitRows(title: string, passages: readonly RankedPassage[], state: CardState): CardElement[] {
  if (passages.length === 0) return [];
  const named = new Set<string>();
  return [
    paragraph(title, { quiet: true }),
    ...passages.map((passage) => {
      const line = hitLine(passage, named);
      return pressableRow(botTexts.answer.read(line), line, {
        verb: 'passage.show',
        passage: passage.id,
        ...state,
      });
    }),
  ];
}

/** Passages of a document without headings would all be called the same: the lines tell them apart. */
function hitLine(passage: RankedPassage, named: Set<string>): string {
  const section = passage.section.split(' › ').at(-1) ?? '';
  // A section of an article is named for what it says; the article's name adds little.
  const isArticle = passage.references.length > 0 && section !== '';
  const line = isArticle ? shorten(section, longestLine) : sourceLine({ ...passage, section }, longestLine);
  const unique = named.has(line) ? `${line}, ${sourceTexts.lines(...passage.lines)}` : line;
  named.add(unique);
  return unique;
}
