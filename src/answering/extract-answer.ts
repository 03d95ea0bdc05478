import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import type { Passage } from '../knowledge/passage.ts';
import { splitSentences } from '../knowledge/sentences.ts';
import type { AnswerSource } from './answer.ts';
import type { RankedMatch } from './rank-passages.ts';
import type { SourceDetails } from './source-details.ts';

/** An answer is read on a phone between two visits. */
export const LONGEST_ANSWER = 900;
/** A third source is only added up to this much: a card that is taller than a phone begins above its window. */
const COMFORTABLE = 560;
/** The first source may take this much, each further one what is left up to this much. */
const FIRST_SHARE = 520;
const FURTHER_SHARE = 330;
/** A further source must come this near the best one in score. */
const NEAR = 1.2;
/** … or this near when it stands in the same document: a good article answers in more than one section. */
const NEAR_IN_DOCUMENT = 2.5;
const MOST_SOURCES = 3;

export interface ExtractedSource extends Omit<AnswerSource, keyof SourceDetails> {
  /** Position of the passage quoted. */
  readonly passage: number;
}

/**
 * Takes the sentences that answer out of the best passages, word for word and in their order.
 * @param ranked best first; the first one answers, others add to it when they come close
 */
export function extractAnswer(
  ranked: readonly RankedMatch[],
  index: KnowledgeIndex,
): { text: string; sources: ExtractedSource[] } {
  const best = ranked[0];
  if (!best) return { text: '', sources: [] };
  const chosen: { passage: number; quote: string }[] = [];
  let size = 0;
  for (const match of ranked.slice(0, 6)) {
    if (chosen.length >= MOST_SOURCES) break;
    const passage = index.passages[match.passage]!;
    const sameDocument = passage.document === index.passages[best.passage]!.document;
    if (match.score < best.score - (sameDocument ? NEAR_IN_DOCUMENT : NEAR)) continue;
    const longest = chosen.length < 2 ? LONGEST_ANSWER : COMFORTABLE;
    const quote = isArticle(passage)
      ? wholeSection(passage.text, longest - size - 2)
      : chooseSentences(
          match,
          passage.text,
          Math.min(chosen.length === 0 ? FIRST_SHARE : FURTHER_SHARE, longest - size - 2),
        );
    if (quote === '' || chosen.some((c) => c.quote.includes(quote) || quote.includes(c.quote))) continue;
    chosen.push({ passage: match.passage, quote });
    size += quote.length + 2;
  }
  const sources = inReadingOrder(chosen, index).map(({ passage, quote }) =>
    toSource(passage, index.passages[passage]!, quote),
  );
  return { text: sources.map((s) => s.quote).join('\n\n'), sources };
}

const isArticle = ({ references }: Passage) => references.length > 0;

/** A section is a whole thought, written to fit: it is shown whole or, where there is no room for that, not at all. */
function wholeSection(text: string, room: number): string {
  if (text.length <= room) return text;
  return room >= LONGEST_ANSWER - 2 ? shorten(text, room) : '';
}

/**
 * Keeps the best document first and puts what comes from one document in the order it stands there; sections of an
 * article stand on their own, and the best comes first.
 */
function inReadingOrder<T extends { passage: number }>(chosen: readonly T[], index: KnowledgeIndex): T[] {
  const documents = [...new Set(chosen.map((c) => index.passages[c.passage]!.document))];
  return documents.flatMap((document) =>
    chosen
      .filter((c) => index.passages[c.passage]!.document === document)
      .sort((a, b) => (isArticle(index.passages[a.passage]!) ? 0 : a.passage - b.passage)),
  );
}

function toSource(position: number, passage: Passage, quote: string): ExtractedSource {
  const { id, document, title, headings, page } = passage;
  return { id, document, title, section: headings.join(' › '), page, quote, passage: position };
}

/** The run of whole sentences around the best one that says most of what was asked, within the room there is. */
function chooseSentences(match: RankedMatch, text: string, room: number): string {
  const sentences = splitSentences(text);
  const weight = (i: number) => match.sentenceWeights[i] ?? 0;
  let from = Math.min(match.bestSentence, sentences.length - 1);
  let to = from;
  if (sentences[from] === undefined) return '';
  if (sentences[from]!.length > room) return shorten(sentences[from]!, room);
  const size = () => joined(sentences.slice(from, to + 1)).length;
  for (;;) {
    const before = from > 0 && size() + sentences[from - 1]!.length + 1 <= room;
    const after = to + 1 < sentences.length && size() + sentences[to + 1]!.length + 1 <= room;
    if (!before && !after) break;
    // What follows explains; what stands before is only taken when it says more of what was asked.
    if (after && (!before || weight(to + 1) >= weight(from - 1) * 0.8)) to++;
    else from--;
  }
  return joined(sentences.slice(from, to + 1));
}

function joined(sentences: readonly string[]): string {
  return sentences.reduce(
    (text, s) =>
      text === '' ? s : s.startsWith('–') || text.endsWith(':') ? `${text}\n${s}` : `${text} ${s}`,
    '',
  );
}

/** A single sentence that is too long, such as a table in ruins, is cut between two words and marked. */
function shorten(sentence: string, room: number): string {
  if (room < 80) return '';
  const space = sentence.lastIndexOf(' ', room - 2);
  return `${sentence.slice(0, space > 0 ? space : room - 2)} …`;
}
