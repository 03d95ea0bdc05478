import { botTexts } from '../../texts/bot.ts';
import { guidanceTexts } from '../../texts/guidance.ts';
import { longestCarriedQuestion } from '../card-action.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from './adaptive-card.ts';
import { heading, paragraph, pressableRow } from './elements.ts';
import { guideButtons } from './guide-buttons.ts';

const texts = botTexts.suggestions;

/** Questions to press. */
export function suggestionsCard(questions: readonly string[]): AdaptiveCard {
  return adaptiveCard([texts.summary, ...questions].join('\n'), [
    ...suggestionRows(questions),
    heading(guidanceTexts.menusTitle),
    guideButtons(),
  ]);
}

/** The same rows for use inside another card. */
export function suggestionRows(questions: readonly string[]): CardElement[] {
  const usable = questions.filter((question) => question.length <= longestCarriedQuestion);
  if (usable.length === 0) return [paragraph(texts.none)];
  return [
    heading(texts.title),
    ...usable.map((question) =>
      pressableRow(texts.ask(question), question, {
        verb: 'question.ask',
        question,
        from: 'suggestions',
      }),
    ),
    paragraph(texts.lead, { quiet: true }),
  ];
}
