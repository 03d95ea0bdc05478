import { firstNames } from '../privacy/first-names.ts';
import { findPersonNames } from '../privacy/person-names.ts';
import type { Known } from '../privacy/personal-data.ts';
import type { Lexicon } from './analysis/lexicon.ts';
import type { SourceRegister } from './sources/source.ts';

export interface KnownContent {
  readonly places: Lexicon['places'];
  readonly abbreviations: Lexicon['abbreviations'];
  /** The words of the field; left out where another index knows them. */
  readonly concepts?: Lexicon['concepts'];
  readonly sources: SourceRegister;
  /** What the articles are called. */
  readonly titles: readonly string[];
  /** Articles whose authors and politicians are known by name; none unless told. */
  readonly texts?: readonly string[];
}

const WORD = /[\p{L}\d][\p{L}\d'’-]*/gu;

/**
 * What the knowledge itself contains, so that it is taken for nobody's: words of places, methods, titles and publishers,
 * the references of its sources, and the full names that its texts mention. A first name alone is never known.
 * @returns a predicate over phrases in lower case with single spaces
 */
export function knownPhrases({
  places,
  abbreviations,
  concepts = [],
  sources,
  titles,
  texts = [],
}: KnownContent): Known {
  const phrases = new Set<string>();
  const addWords = (text: string) => {
    for (const [word] of text.toLowerCase().matchAll(WORD)) {
      for (const part of [word, ...word.split('-')])
        if (part !== '' && !firstNames.has(part)) phrases.add(part);
    }
  };
  for (const { name, forms } of places) for (const form of [name, ...forms]) addWords(form);
  for (const { short } of abbreviations) phrases.add(short.toLowerCase());
  for (const { terms } of concepts) terms.forEach(addWords);
  for (const { title, label, publisher, reference } of sources.values()) {
    for (const text of [title, label, publisher ?? '']) addWords(text);
    for (const one of (reference ?? '').toLowerCase().split(/,\s*/u)) {
      phrases.add(one).add(one.replace(/^(?:dnr|sfs|prop\.|bet\.|rskr\.) /u, ''));
    }
  }
  titles.forEach(addWords);
  for (const text of texts) {
    for (const { start, end } of findPersonNames(text, () => false)) {
      const name = text.slice(start, end).toLowerCase().replace(/\s+/gu, ' ');
      if (name.includes(' ')) phrases.add(name).add(name.replace(/s$/u, ''));
    }
  }
  return (phrase) => phrases.has(phrase);
}
