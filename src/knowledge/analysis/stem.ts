/**
 * A Swedish stemmer for retrieval, in two steps. The first takes inflections, definite forms included, which Snowball's
 * Swedish stemmer leaves ("ärendet", "behoven"); the second brings words of one root together ("dokumentera",
 * "dokumentation", "dokumenterades" → "dokument"). Endings are tried from the longest; a stem keeps a vowel and at
 * least three letters. The endings are those of the declensions and conjugations of modern Swedish.
 */
const VOWEL = /[aeiouyåäöé]/u;

/** Verbs whose participle ends in -d: "fastställd", "genomförd", "bedömd". */
const VERB = /(?:ställ|följ|[hkrf]ör|lär|styr|öj|äm|öm|äv)$/u;

/** Nouns that end like an inflected word but are not: only what follows them is taken off. */
const BASE =
  /(?:plan|kommun|insats|plats|sats|het|itet|nad|tjänst|papper|nummer|person|fönster|kontor|motor|faktor|rektor|sektor|doktor|vatten|tecken|kapitel|säker|nykter|mönster|register|hinder|kalender|center|semester|filter|partner|(?:kompet|evid|konsekv|frekv|refer|lic|tend)ens|(?:inst|bal|dist|ambul|relev|ch)ans)$/u;

type Ending = readonly [ending: string, shortest: number, after?: RegExp];
const VOICELESS = /[kpstxf]$/u;

const DEFINITE: readonly Ending[] = [
  ['arnas', 3],
  ['ernas', 3],
  ['ornas', 3],
  ['arna', 3],
  ['erna', 3],
  ['orna', 3],
  ['ens', 3],
  ['ets', 3],
  ['ans', 4],
  ['nas', 4, /[aeé]$/u],
  ['ns', 4, /[ae]$/u],
  ['en', 3],
  ['et', 3],
  ['an', 4],
  ['na', 4, /[aeé]$/u],
  ['n', 5, /[iuyåäö]$/u],
  ['n', 4, /[ae]$/u],
];

const INDEFINITE: readonly Ending[] = [
  ['aste', 4],
  ['ades', 3],
  ['ade', 3],
  ['ats', 4],
  ['its', 4],
  ['ars', 3],
  ['ers', 3],
  ['ors', 3],
  ['ast', 4],
  ['ar', 3],
  ['er', 3],
  ['or', 3],
  ['it', 4],
  ['tes', 3, VOICELESS],
  ['te', 3, VOICELESS],
  ['des', 3, /[lmrvgj]$/u],
  ['de', 3, /[lmrvgj]$/u],
  ['da', 3, VERB],
  ['d', 3, VERB],
  ['ad', 3],
  ['at', 3],
  ['as', 3],
  ['es', 3],
  ['ts', 3, /[bdghjklmprstv]$/u],
  ['a', 3],
  ['e', 3],
  ['s', 3, /(?:[^aeiouyåäösrl]|[^e]l)$/u],
  ['t', 4, /(?:[bdghjmv]|[ae]l|[lr]s|ig|isk)$/u],
];

const DERIVED: readonly Ending[] = [
  ['ationer', 4],
  ['ation', 4],
  ['isering', 4],
  ['ering', 4],
  ['ning', 3],
  ['ing', 4],
  ['iser', 5],
  ['else', 4],
  ['els', 4],
  ['het', 4],
  ['are', 3],
  ['ar', 4],
  ['er', 4],
];

/** Present participles, which are nouns and adjectives as well: "avslutande", "genomförandet". */
const PARTICIPLE = /^(.{5,}?)(?:ande|ende)(?:s|t|ts|n|na|nas)?$/u;

function strip(word: string, endings: readonly Ending[]): string {
  for (const [ending, shortest, after] of endings) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    if (rest.length >= shortest && VOWEL.test(rest) && (!after || after.test(rest))) return rest;
  }
  return word;
}

/**
 * The word without its inflection: "ärendets" → "ärend", "genomförandeplanerna" → "genomförandeplan".
 * @param word one lower-case word
 */
export function inflectionalStem(word: string): string {
  if (word.length <= 3 || /\d/u.test(word) || BASE.test(word)) return word;
  if (word.endsWith('s') && BASE.test(word.slice(0, -1))) return word.slice(0, -1);
  const bare = strip(word, DEFINITE);
  if (bare !== word && BASE.test(bare)) return bare;
  const stem = strip(bare, INDEFINITE);
  // rum/rummet, program/programmen, framkom/framkommer: m is doubled between vowels only.
  return /mm$/u.test(stem) && stem.length > 4 ? stem.slice(0, -1) : stem;
}

/**
 * The root that a word is indexed under: "dokumenterades", "dokumentation" → "dokument"; "utredarna", "utredning" → "utred".
 * @param word one lower-case word; figures and words of up to three letters come back as they are
 */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/u.test(word)) return word;
  const participle = PARTICIPLE.exec(word);
  if (participle && VOWEL.test(participle[1]!)) return participle[1]!;
  return strip(inflectionalStem(word), DERIVED);
}
