import type { Lexicon } from '../knowledge/analysis/lexicon.ts';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { readFollowUp } from './read-follow-up.ts';
import { swapIn } from './swap-in.ts';

/**
 * Makes of a message and the question before it one question that can be understood by itself.
 * @returns null when the message stands by itself already
 */
export type FollowUp = (message: string, before: string) => string | null;

/** A word of a text and where it stands. */
interface Placed {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** The kinds it belongs to, of those where one takes another's place. */
  readonly kinds: readonly string[];
  readonly isTopic: boolean;
  /** Says something of what the text is about. */
  readonly isTelling: boolean;
}

/** "Hur ofta", "varför": asks something else of the same, and takes the place of what opened the question before. */
const BARE_QUESTION =
  /^(?:hur(?:\s+(?:ofta|länge|många|mycket|snabbt|fort|tidigt|sent))?|när|varför|var)(?:\s+då)?$/iu;
const OPENING = /^(?:hur(?:\s+(?:ofta|länge|många|mycket|snabbt|fort|tidigt|sent))?|när|varför|var)(?=\s)/iu;
/** More telling words than this make a question of their own, also after "och". */
const MOST_TELLING = 2;

export function createFollowUp(
  { analyser, findPlaces, known }: Pick<KnowledgeIndex, 'analyser' | 'findPlaces' | 'known'>,
  lexicon: Pick<Lexicon, 'alternatives' | 'weakwords' | 'outside'>,
): FollowUp {
  const stem = (word: string) => analyser.lemmatise.inflection(word.toLowerCase());
  const kinds = new Map<string, { readonly kind: string; readonly topic: boolean }[]>();
  for (const { kind, topic, words } of lexicon.alternatives)
    for (const word of words) kinds.set(stem(word), [...(kinds.get(stem(word)) ?? []), { kind, topic }]);
  const weak = new Set(lexicon.weakwords.map((word) => stem(word)));
  const outside = new Set(lexicon.outside.map((word) => stem(word)));

  const place = (text: string): readonly Placed[] =>
    [...text.matchAll(/[\p{L}\d]+(?:[-–][\p{L}\d]+)*/gu)].map(({ 0: word, index: from }) => {
      const groups = kinds.get(stem(word)) ?? [];
      const isDistrict = findPlaces(word).size > 0;
      const isYear = /^(?:19|20)\d\d$/u.test(word);
      const isAge = /^\d{1,2}(?:[-–]\d{1,2})?$|åring/iu.test(word);
      const own = [isDistrict ? 'district' : '', isYear ? 'year' : '', isAge ? 'age' : ''];
      return {
        word,
        from,
        to: from + word.length,
        kinds: [...groups.map(({ kind }) => kind), ...own.filter((kind) => kind !== '')],
        isTopic: groups.some(({ topic }) => topic),
        isTelling: !analyser.isStopword(word.toLowerCase()) && !weak.has(stem(word)),
      };
    });

  return (message, before) => {
    const read = readFollowUp(message);
    if (read === null) return null;
    const rest = place(read.rest);
    const telling = rest.filter((one) => one.isTelling);
    if (telling.some(({ word }) => outside.has(stem(word)))) return null;
    const asked = before.replace(/[\s?.!]+$/u, '');
    if (read.kind === 'swap') {
      const named = new Set(rest.flatMap((one) => one.kinds));
      const replaced = place(asked).filter((one) => one.kinds.some((kind) => named.has(kind)));
      return question(swapIn(asked, replaced, read.rest));
    }
    // "Och hur skriver jag en slutanteckning?" says itself what it is about.
    if (rest.some(({ isTopic }) => isTopic)) return null;
    const ownWords = telling.filter((one) => one.kinds.length === 0);
    if (ownWords.length > (read.isTied || read.pronoun !== null ? MOST_TELLING - 1 : 0)) return null;
    if (!read.isTied && ownWords.some(({ word }) => !known.has(analyser.lemmatise(word.toLowerCase()))))
      return null;
    if (BARE_QUESTION.test(read.rest) && OPENING.test(asked))
      return question(asked.replace(OPENING, read.rest.replace(/\s+då$/iu, '')));
    const topic = topicOf(asked, place(asked), rest);
    if (topic === '') return null;
    if (read.pronoun === null) return question(`${read.rest} ${topic}`);
    return question(read.rest.replace(new RegExp(`(?<!\\p{L})${read.pronoun}(?!\\p{L})`, 'iu'), topic));
  };
}

/** What a question is about, as it stands there; not what has been named anew. */
function topicOf(asked: string, before: readonly Placed[], rest: readonly Placed[]): string {
  const named = new Set(rest.flatMap(({ kinds }) => kinds));
  const about = before.filter((one) => one.isTelling && !one.kinds.some((kind) => named.has(kind)));
  const isWhole = about.length === before.filter((one) => one.isTelling).length;
  if (isWhole && about.length > 0) return asked.slice(about[0]!.from, about.at(-1)!.to);
  return about.map(({ word }) => word).join(' ');
}

function question(text: string): string {
  const tidy = text.replace(/\s+/gu, ' ').trim();
  return `${tidy.slice(0, 1).toUpperCase()}${tidy.slice(1)}?`;
}
