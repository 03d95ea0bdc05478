import type { Answer, AnswerSource } from '../../answering/answer.ts';
import { citedSources } from '../../answering/cited-sources.ts';
import { quotedSources } from '../../answering/quotes-of.ts';
import type { Offerable } from '../../guidance/content/offers-under.ts';
import { botTexts } from '../../texts/bot.ts';
import { shorten } from '../../texts/shorten.ts';
import { type CardState, carriedState } from '../card-action.ts';
import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import { type AnswerView, answerCard } from '../cards/answer-card.ts';
import { refusalCard } from '../cards/refusal-card.ts';
import { sourceLine } from '../cards/source-line.ts';
import { citedLine } from '../cards/source-lines.ts';
import type { Citation, Reply } from '../reply.ts';

/** Teams' own limits; a message over them is refused whole. */
const citationLimits = { count: 20, name: 80, abstract: 160 };

/**
 * The message that answers a typed question, or says kindly why there is no answer.
 * @param understood what the question was read as, when it went on from another
 */
export function answerReply(
  answer: Answer,
  offers: readonly Offerable[] = [],
  understood: string | null = null,
): Reply {
  const state = carriedState(answer.question);
  const card = cardFor(answer, state, { offers });
  const read = understood === null ? '' : botTexts.answer.understood(plainTitle(understood));
  const plain = [read, card.fallbackText].filter((part) => part !== '').join(' ');
  if (!answer.answered) return { text: read, plain, card };
  const sources = quotedSources(answer).slice(0, citationLimits.count);
  const citations = sources.map(
    (source): Citation => ({
      name: nameOf(source),
      abstract: shorten(source.quote, citationLimits.abstract),
    }),
  );
  // One pair of thumbs per answer: Teams' own only where the card can have none.
  const asksFeedback = state.question === undefined;
  const text = [read, leadOf(sources)].filter((part) => part !== '').join('\n\n');
  return { text, plain, card, citations, asksFeedback };
}

/** What the answer leans on: documents that are quoted, and sources that articles retell. */
function leadOf(sources: readonly AnswerSource[]): string {
  const quoted = new Map<string, number[]>();
  const retold = new Map<string, number[]>();
  const add = (names: Map<string, number[]>, title: string, number: number) =>
    names.set(plainTitle(title), [...(names.get(plainTitle(title)) ?? []), number]);
  for (const [index, { title, references }] of sources.entries()) {
    if (references.length === 0) add(quoted, title, index + 1);
    for (const { label } of citedSources(references)) add(retold, label, index + 1);
  }
  const numbered = (names: Map<string, number[]>) =>
    [...names].map(([title, numbers]) => ({ title, numbers }));
  return [
    quoted.size > 0 ? botTexts.answer.quoted(numbered(quoted)) : '',
    retold.size > 0 ? botTexts.answer.retold(numbered(retold)) : '',
  ]
    .filter((line) => line !== '')
    .join(' ');
}

function nameOf(source: AnswerSource): string {
  const [first] = citedSources(source.references);
  return first ? citedLine(first, citationLimits.name) : sourceLine(source, citationLimits.name);
}

export type CardOptions = Pick<AnswerView, 'rated' | 'offers'>;

/** The card for an answer or a refusal, with the state its buttons carry on. */
export function cardFor(answer: Answer, state: CardState, shown: CardOptions = {}): AdaptiveCard {
  if (!answer.answered) return refusalCard(answer, state, shown.offers ? { offers: shown.offers } : {});
  return answerCard({ answer, state, ...shown });
}

/** Message text is read as markdown; what would start a link or emphasis, or end our own quotation marks, is left out. */
function plainTitle(title: string): string {
  return shorten(title.replace(/[[\]<>*`\\”]/g, ''), citationLimits.name);
}
