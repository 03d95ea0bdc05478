import { botTexts } from '../../texts/bot.ts';
import { type AdaptiveCard, adaptiveCard } from './adaptive-card.ts';
import { button, heading, paragraph } from './elements.ts';
import { guideButtons } from './guide-buttons.ts';
import { suggestionRows } from './suggestions-card.ts';

const texts = botTexts.welcome;

/** The first thing a newcomer sees. In a group it also says that the bot has to be mentioned. */
export function welcomeCard(questions: readonly string[], mentionNeeded: boolean): AdaptiveCard {
  return adaptiveCard(
    texts.summary,
    [
      heading(texts.title, 'medium'),
      paragraph(texts.intro),
      paragraph(texts.privacy),
      mentionNeeded ? paragraph(texts.mention) : null,
      suggestionRows(questions),
      guideButtons(),
    ],
    [button(botTexts.help.title, { verb: 'help.show' })],
  );
}
