import type { Answer, AnswerSource } from '../../answering/answer.ts';
import { botTexts } from '../../texts/bot.ts';
import { type CardState, carriedState } from '../card-action.ts';
import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import { answerCard } from '../cards/answer-card.ts';
import { citedSources } from '../cards/quotes.ts';
import { refusalCard } from '../cards/refusal-card.ts';
import { shorten } from '../cards/shorten.ts';
import { sourceLine } from '../cards/source-line.ts';
import type { Citation, Reply } from '../reply.ts';

/** Teams' own limits; a message over them is refused whole. */
const citationLimits = { count: 20, name: 80, abstract: 160 };

/** The message that answers a typed question, or says kindly why there is no answer. */
export function answerReply(answer: Answer): Reply {
  const state = carriedState(answer.question);
  const card = cardFor(answer, state);
  const plain = card.fallbackText;
  if (!answer.answered) return { text: '', plain, card };
  const sources = citedSources(answer).slice(0, citationLimits.count);
  const citations = sources.map(
    (source): Citation => ({
      name: sourceLine(source, citationLimits.name),
      abstract: shorten(source.quote, citationLimits.abstract),
    }),
  );
  // One pair of thumbs per answer: Teams' own only where the card can have none.
  const asksFeedback = state.question === undefined;
  return { text: botTexts.answer.found(documentsOf(sources)), plain, card, citations, asksFeedback };
}

/** Each document once, with the numbers of the citations that come from it. */
function documentsOf(sources: readonly AnswerSource[]): { title: string; numbers: number[] }[] {
  const numbers = new Map<string, number[]>();
  for (const [index, { title }] of sources.entries()) {
    const name = plainTitle(title);
    numbers.set(name, [...(numbers.get(name) ?? []), index + 1]);
  }
  return [...numbers].map(([title, own]) => ({ title, numbers: own }));
}

/** The card for an answer or a refusal, with the state its buttons carry on. */
export function cardFor(answer: Answer, state: CardState, rated?: 'up' | 'down'): AdaptiveCard {
  if (!answer.answered) return refusalCard(answer, state);
  return answerCard({ answer, state, ...(rated === undefined ? {} : { rated }) });
}

/** Message text is read as markdown; what would start a link or emphasis, or end our own quotation marks, is left out. */
function plainTitle(title: string): string {
  return shorten(title.replace(/[[\]<>*`\\”]/g, ''), citationLimits.name);
}
