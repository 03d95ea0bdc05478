import { botTexts } from '../../texts/bot.ts';
import { type AdaptiveCard, adaptiveCard } from './adaptive-card.ts';
import { button, heading, paragraph } from './elements.ts';

const texts = botTexts.help;

/** How to use the bot, on one screen of a phone. */
export function helpCard(): AdaptiveCard {
  return adaptiveCard(
    texts.summary,
    [
      heading(texts.title, 'medium'),
      texts.points.map((point) => ({ ...paragraph(`• ${point}`), spacing: 'small' })),
      heading(texts.commandsTitle),
      {
        type: 'FactSet',
        spacing: 'small',
        facts: texts.commands.map(([title, value]) => ({ title, value })),
      },
      paragraph(texts.limits, { quiet: true }),
    ],
    [button(botTexts.refusal.examples, { verb: 'suggestions.show' })],
  );
}
