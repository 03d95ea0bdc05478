import { talkTexts } from '../../texts/talk.ts';
import { carriedState } from '../card-action.ts';
import { type AdaptiveCard, adaptiveCard } from './adaptive-card.ts';
import { button, paragraph, verbatim } from './elements.ts';

const texts = talkTexts.misspelt;

/**
 * Asks whether a command was meant; nothing is done before somebody says so.
 * @param command as it would be typed @param written what was typed
 */
export function commandSuggestionCard(command: string, written: string): AdaptiveCard {
  const { question } = carriedState(written);
  return adaptiveCard(
    texts.summary(command),
    // The words in it are somebody's own: nothing in them is formatting.
    [verbatim([{ text: texts.title(command), bold: true }]), paragraph(texts.lead, { quiet: true })],
    [
      button(texts.yes, { verb: 'command.run', text: command }),
      ...(question === undefined
        ? []
        : [button(texts.no, { verb: 'question.ask', question }, texts.noTooltip)]),
    ],
  );
}
