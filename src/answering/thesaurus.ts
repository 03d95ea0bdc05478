import type { Analyser } from '../knowledge/analysis/analyser.ts';
import type { Lexicon } from '../knowledge/analysis/lexicon.ts';
import { tokenize } from '../knowledge/analysis/tokenize.ts';

/** How an entry of the lexicon relates to its concept. */
export type Tier = 'term' | 'everyday';

/** A stem that the texts may use, and how close it is to what was asked (1 = the same). */
export interface Expansion {
  readonly stem: string;
  readonly weight: number;
}

/** An entry of the lexicon, by its first word; the rest is worked out when a question first holds that word. */
interface Entry {
  readonly text: string;
  readonly concept: Concept;
  readonly tier: Tier;
  words?: EntryWords;
}

interface EntryWords {
  readonly lemmas: readonly string[];
  /** The word as listed, for a single word whose stem is too short to tell it from others ("måla", "mål"). */
  readonly exact: string | null;
}

/** What stands for what is meant, by the tier of the entry that was found; worked out when first found. */
type Concept = (tier: Tier) => readonly Expansion[];

/** An entry found in a question: which of its words it covers, and what it also stands for. */
export interface ThesaurusMatch {
  readonly positions: readonly number[];
  readonly tier: Tier;
  readonly expansions: readonly Expansion[];
}

/** What a concept's words are worth beside the word that was asked. */
export const TIER_WEIGHTS = {
  everydayToTerm: 0.8,
  termToTerm: 0.55,
  related: 0.3,
  abbreviation: 1,
  phrase: 0.5,
};
/** A stop word or a short word may stand between the words of an entry ("dyker [pappan] inte upp"). */
const GAP = 2;
const FIRST_WORD = /^[a-zåäö]+(?=$| [a-zåäö])/iu;

export interface Thesaurus {
  /** @param words all words of the question, stopwords included, in order: as written and as inflectional stems */
  matches(words: readonly { readonly surface: string; readonly key: string }[]): ThesaurusMatch[];
}

/** Makes the lexicon's concepts and abbreviations searchable by the words of a question. */
export function createThesaurus(lexicon: Lexicon, analyser: Analyser): Thesaurus {
  const sequence = (text: string) => tokenize(text).map((t) => analyser.lemmatise.inflection(t.surface));
  const firstOf = (text: string) => {
    // The same word that `tokenize` would find first, without looking at the others: there are thousands of entries.
    const surface = FIRST_WORD.exec(text)?.[0].toLowerCase() ?? tokenize(text)[0]?.surface;
    return surface === undefined ? undefined : analyser.lemmatise.inflection(surface);
  };
  const content = (text: string) =>
    tokenize(text)
      .filter((t) => !analyser.isStopword(t.surface) && !/^\d/u.test(t.surface))
      .map((t) => analyser.lemmatise(t.surface));
  const byFirst = new Map<string, Entry[]>();
  const register = (text: string, concept: Concept, tier: Tier) => {
    const first = firstOf(text);
    if (first === undefined) return;
    const list = byFirst.get(first);
    const entry = { text, concept, tier };
    if (list) list.push(entry);
    else byFirst.set(first, [entry]);
  };
  const wordsOf = (entry: Entry): EntryWords => {
    if (!entry.words) {
      const lemmas = sequence(entry.text);
      entry.words = {
        lemmas,
        exact: lemmas.length === 1 && lemmas[0]!.length <= 3 ? entry.text.toLowerCase() : null,
      };
    }
    return entry.words;
  };
  const weigh = (entries: readonly string[], weight: number): Expansion[] =>
    entries.flatMap((entry) => {
      const stems = content(entry);
      return stems.map((stem) => ({ stem, weight: weight / stems.length ** TIER_WEIGHTS.phrase }));
    });
  for (const { terms, everyday, related } of lexicon.concepts) {
    const concept = byTier((tier) => [
      ...weigh(terms, tier === 'term' ? TIER_WEIGHTS.termToTerm : TIER_WEIGHTS.everydayToTerm),
      ...weigh(related, TIER_WEIGHTS.related),
    ]);
    for (const term of terms) register(term, concept, 'term');
    for (const word of everyday) register(word, concept, 'everyday');
  }
  for (const { short, long } of lexicon.abbreviations) {
    register(
      short,
      byTier(() => weigh(long, TIER_WEIGHTS.abbreviation)),
      'term',
    );
  }
  const bySecond = new Map<string, Map<string, Entry[]>>();
  /** The entries that start with a word, by their second word ('' for single words); sorted when first asked for. */
  const startingWith = (first: string): ReadonlyMap<string, readonly Entry[]> | undefined => {
    const list = byFirst.get(first);
    if (!list) return undefined;
    const known = bySecond.get(first) ?? Map.groupBy(list, (entry) => wordsOf(entry).lemmas[1] ?? '');
    bySecond.set(first, known);
    return known;
  };
  return {
    matches(words) {
      const found: ThesaurusMatch[] = [];
      const lemmas = words.map((w) => w.key);
      words.forEach(({ surface, key }, start) => {
        const entries = startingWith(key);
        if (!entries) return;
        const window = new Set(lemmas.slice(start + 1, start + 2 + GAP));
        for (const second of ['', ...window]) {
          for (const entry of entries.get(second) ?? []) {
            const own = wordsOf(entry);
            if (own.exact !== null && own.exact !== surface) continue;
            const positions = follow(own.lemmas, lemmas, start);
            if (positions) found.push({ positions, tier: entry.tier, expansions: entry.concept(entry.tier) });
          }
        }
      });
      return found;
    },
  };
}

function byTier(work: Concept): Concept {
  const known: Partial<Record<Tier, readonly Expansion[]>> = {};
  return (tier) => {
    known[tier] ??= work(tier);
    return known[tier];
  };
}

/** The positions where the words of an entry stand, in order and close together, or null. */
function follow(entry: readonly string[], lemmas: readonly string[], start: number): number[] | null {
  const positions = [start];
  for (const lemma of entry.slice(1)) {
    const last = positions.at(-1)!;
    const window = lemmas.slice(last + 1, last + 2 + GAP);
    const step = window.indexOf(lemma);
    if (step === -1) return null;
    positions.push(last + 1 + step);
  }
  return positions;
}
