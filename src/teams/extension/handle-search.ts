import type { Answer, Answerer } from '../../answering/answer.ts';
import { quotesOf } from '../../answering/quotes-of.ts';
import { botTexts } from '../../texts/bot.ts';
import { extensionTexts } from '../../texts/extension.ts';
import { shorten } from '../../texts/shorten.ts';
import { insertedCard } from '../cards/extension/inserted-card.ts';
import { sourceLine } from '../cards/source-line.ts';
import type { ReaderLink } from '../deep-link.ts';
import type { InvokeReply, SearchContent } from '../turn.ts';
import { type ExtensionResult, extensionMessage, extensionResults } from './extension-reply.ts';
import { insertedAnswer, insertedPassage } from './inserted-view.ts';

export interface ExtensionParts {
  /** null while the documents are being read. */
  readonly answerer: Answerer | null;
  /** The district that the asker works in, where known. */
  readonly unit: string | null;
  readonly link: ReaderLink;
}

/** Questions to begin with. */
const SUGGESTED = 6;
/** A single letter says nothing yet. */
const SHORTEST = 2;
/** Nobody looks further down than this. */
const MOST_PASSAGES = 50;
const longestTitle = 100;
const longestText = 160;

/** Passages about what has been typed so far, each ready to be put in the message; before anything is, what can be asked. */
export function handleSearch(
  { words, skip, count }: SearchContent,
  { answerer, unit, link }: ExtensionParts,
): InvokeReply {
  const texts = extensionTexts.search;
  if (words === null) return extensionMessage(texts.unreadable);
  if (answerer === null) return extensionMessage(botTexts.trouble.starting);
  if (skip >= MOST_PASSAGES) return extensionResults([]);
  if (words.length < SHORTEST) return extensionResults(skip > 0 ? [] : suggested({ answerer, unit, link }));

  const answer = asked(words, answerer, { unit, limit: skip + count });
  if (answer.reason === 'personal_data') return extensionMessage(texts.personal);
  if (answer.reason === 'too_long') return extensionMessage(texts.tooLong);
  const results = answer.passages
    .slice(skip, skip + count)
    .flatMap(({ id }) => passageResult(id, answer, answerer, link));
  return results.length === 0 && skip === 0 ? extensionMessage(texts.nothing) : extensionResults(results);
}

/** The word that is being typed may not be a word yet: then what stands before it is asked. */
function asked(words: string, answerer: Answerer, options: { unit: string | null; limit: number }): Answer {
  const answer = answerer.ask(words, options);
  const before = words.replace(/\s*\S+$/u, '');
  const isNothing = answer.reason === 'no_support' && answer.passages.length === 0;
  return isNothing && before !== '' ? answerer.ask(before, options) : answer;
}

function passageResult(id: string, answer: Answer, answerer: Answerer, link: ReaderLink): ExtensionResult[] {
  const found = answerer.passage(id);
  if (found === null) return [];
  const { passage } = found;
  const view = insertedPassage(found, quoteIn(passage.text, passage.document, answer), link);
  const section = passage.section.split(' › ').at(-1) ?? '';
  return [
    {
      card: insertedCard(view),
      title: shorten(section === '' ? passage.title : section, longestTitle),
      text: shorten(`${sourceLine({ ...passage, section: '' }, 80)}: ${view.cited[0]!.text}`, longestText),
    },
  ];
}

/** What in a passage answers the question, word for word; null when the answer stands elsewhere. */
function quoteIn(text: string, document: string, answer: Answer): string | null {
  const quotes = answer.answer.sources
    .filter((source) => source.document === document && text.includes(source.quote))
    .map(({ quote }) => quote);
  return quotes.length === 0 ? null : quotes.join(' ');
}

/** What can be asked, each with its answer. */
function suggested({
  answerer,
  unit,
  link,
}: ExtensionParts & { readonly answerer: Answerer }): ExtensionResult[] {
  return answerer.suggestions(SUGGESTED).flatMap((question) => {
    const answer = answerer.ask(question, { unit });
    const view = insertedAnswer(answer, answerer, link);
    if (view === null) return [];
    const text = quotesOf(answer)[0]?.text ?? '';
    return [{ card: insertedCard(view), title: question, text: shorten(text, longestText) }];
  });
}
