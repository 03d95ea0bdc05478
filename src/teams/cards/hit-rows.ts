import type { RankedPassage } from '../../answering/answer.ts';
import { botTexts } from '../../texts/bot.ts';
import type { CardState } from '../card-action.ts';
import type { CardElement } from './adaptive-card.ts';
import { heading, pressableRow, verbatim } from './elements.ts';
import { shorten } from './shorten.ts';
import { sourceLine } from './source-line.ts';

const longestLine = 120;
const longestTaste = 140;

/** Passages to choose from: where each stands and how it begins. Nothing at all when there are none. */
export function hitRows(title: string, passages: readonly RankedPassage[], state: CardState): CardElement[] {
  if (passages.length === 0) return [];
  return [
    { ...heading(title), spacing: 'large', separator: true },
    ...passages.map((passage) => {
      const source = sourceLine(passage, longestLine);
      return pressableRow(
        botTexts.answer.read(source),
        [
          verbatim([{ text: source, bold: true }], { small: true }),
          verbatim([{ text: shorten(passage.text, longestTaste) }], { small: true, spacing: 'none' }),
        ],
        { verb: 'passage.show', passage: passage.id, ...state },
      );
    }),
  ];
}
