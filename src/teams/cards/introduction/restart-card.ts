import { introductionTexts } from '../../../texts/introduction.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { button, heading, paragraph } from '../elements.ts';

/** Asks once more before everything about somebody's introduction is forgotten. */
export function restartCard(): AdaptiveCard {
  const texts = introductionTexts.restart;
  return adaptiveCard(
    texts.text,
    [heading(texts.title, 'medium'), paragraph(texts.text)],
    [
      button(texts.keep, { verb: 'introduction.menu' }),
      button(texts.now, { verb: 'introduction.restartNow' }),
    ],
  );
}
