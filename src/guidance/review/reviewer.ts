import type { Lexicon } from '../../knowledge/analysis/lexicon.ts';
import { tokenize } from '../../knowledge/analysis/tokenize.ts';
import { wordingList } from './judge-wording.ts';
import type { Headings } from './note-sentences.ts';
import { createKeyOf, type KeyOf } from './note-words.ts';
import type { ReviewKind } from './review-kind.ts';
import type { Recogniser, ReviewSigns, ReviewWords } from './review-language.ts';
import { createFindLists, type FindLists } from './word-lists.ts';

/** A kind of note with all that is needed to review one. */
export interface Reviewer {
  readonly kind: ReviewKind;
  readonly recognisers: Readonly<Record<string, Recogniser>>;
  readonly language: {
    readonly keyOf: KeyOf;
    readonly findLists: FindLists;
    readonly headings: Headings;
  };
  /** Whether a heading is one of a recogniser's own. */
  isUnder(recogniser: string, heading: string): boolean;
  /** Forgets every word of what has been reviewed. */
  forget(): void;
}

export interface ReviewContent {
  readonly kinds: readonly ReviewKind[];
  readonly words: ReviewWords;
  readonly signs: ReviewSigns;
}

/** Makes content ready to review with. @returns the reviewers by the id of their kind */
export function createReviewers(
  { kinds, words, signs }: ReviewContent,
  lexicon: Pick<Lexicon, 'irregular' | 'misspellings'>,
): Map<string, Reviewer> {
  const keyOf = createKeyOf(lexicon);
  const kept = new Map<string, readonly string[]>();
  /** The keys of a heading; the same few headings are asked about for every sentence and rule. */
  const keysOf = (text: string) => {
    let keys = kept.get(text);
    if (keys === undefined) {
      keys = tokenize(text).map(({ surface }) => keyOf(surface));
      kept.set(text, keys);
    }
    return keys;
  };
  const forget = () => {
    kept.clear();
    findLists.forget();
  };
  const recognisers = signs.recognise;
  const wordings = Object.entries(recognisers).flatMap(([id, recogniser]) =>
    recogniser.type === 'wording'
      ? recogniser.wordings.map((wording, i) => [wordingList(id, i), wording.words] as const)
      : [],
  );
  const findLists = createFindLists({ ...words.lists, ...Object.fromEntries(wordings) }, keyOf);
  const headings = new Map(
    Object.entries(recognisers).map(([id, { headings }]) => [
      id,
      new Set(headings.map((heading) => `${heading.startsWith('*') ? '*' : ''}${keysOf(heading).join(' ')}`)),
    ]),
  );
  const isUnder = (recogniser: string, heading: string) => {
    const keys = keysOf(heading).filter((key) => !/^\d+$/u.test(key));
    const own = headings.get(recogniser)!;
    // "Barnets röst" and "storasysters röst" are known by their last word, when a list says so.
    if (keys.length > 1 && own.has(`*${keys.at(-1)!}`)) return true;
    // "Deltagare vid mötet" and "Målen med insatsen" are known by the words they open with.
    return keys.some((_, i) => own.has(keys.slice(0, i + 1).join(' ')));
  };
  return new Map(
    kinds.map((kind) => {
      const used = [...new Set(kind.rules.map(({ recognise }) => recognise))];
      const isLine = (line: string) => {
        // "Utvärderas 2025-04-09" says when; "Mål 1" is a heading.
        if (line.length > 60 || /[.!?,;]$|\d{2}|\d\//u.test(line)) return false;
        const keys = keysOf(line).filter((key) => !/^\d+$/u.test(key));
        return used.some((id) => {
          const own = headings.get(id)!;
          return own.has(keys.join(' ')) || (keys.length === 2 && own.has(`*${keys[1]!}`));
        });
      };
      const isLabel = (label: string) => used.some((id) => isUnder(id, label));
      const language = { keyOf, findLists, headings: { isLine, isLabel } };
      return [kind.id, { kind, recognisers, language, isUnder, forget }];
    }),
  );
}
