import { type Act, actPattern, type NamedAct, nameAct } from './acts.ts';
import { clauseOrdinals } from './provision.ts';

/** A place in a text that cites a provision of an act. */
export interface LawReference {
  readonly act: Act;
  /** SFS number of the act when the text gives it away ("2001:453"), else null. */
  readonly sfs: string | null;
  /** Null for acts without chapters ("3 § LVU") and for a rule cited by name. */
  readonly chapter: number | null;
  /** "1", "6 a"; null for a rule cited by name. */
  readonly paragraph: string | null;
  /** "första" in "första stycket", else null. */
  readonly clause: string | null;
  /** "lex Sarah" when the rule is cited by that name, else null. */
  readonly name: 'lex Sarah' | null;
  /** True when the text names no act and SoL is only what these texts usually mean. */
  readonly assumed: boolean;
  /** Position in the text, end exclusive. "13 kap. 1 och 2 §§" gives two references with the same position. */
  readonly start: number;
  readonly end: number;
}

const paragraph = '\\d{1,3}(?:\\s?[a-z](?!\\p{L}))?';
const joiner = '\\s*(?:,|–|-|och|samt|eller|till)\\s*';
const paragraphs = `${paragraph}(?:${joiner}${paragraph}){0,20}`;
const sign = '(?:§{1,2}|paragraf(?:en|erna)?(?!\\p{L}))';
const kap = '(?:kap(?:it(?:el|let))?)(?!\\p{L})\\.?';
const ordinal = clauseOrdinals.join('|');
const clause = `(?:\\s+(?<clause>${ordinal})\\s+stycket|\\s+(?<clauseNumber>[1-6])\\s*st(?!\\p{L})\\.?|\\s+st\\.\\s*(?<clauseLast>[1-6])(?!\\d))?(?:\\s+(?:${ordinal})\\s+(?:meningen|punkten)|\\s+punkt(?:en)?\\s+\\d+|\\s+(?:p\\.?\\s*)?\\d{1,2}(?=\\s+${actPattern}))?`;
const free = '(?<![\\d:.,/–-])';

/** Ways of writing a provision, the most telling first. `needsAct`: too little to go on unless an act stands beside. */
const forms: readonly { readonly pattern: RegExp; readonly needsAct: boolean }[] = [
  {
    pattern: of(`${free}(?<chapter>\\d{1,2})\\s*${kap}\\s*(?<list>${paragraphs})\\s*${sign}${clause}`),
    needsAct: false,
  },
  {
    pattern: of(`${free}(?<chapter>\\d{1,2})\\s*${kap}\\s*${sign}\\s*(?<list>${paragraph})${clause}`),
    needsAct: false,
  },
  {
    pattern: of(`(?<!\\p{L})${kap}\\s*(?<chapter>\\d{1,2}),?\\s*${sign}\\s*(?<list>${paragraph})${clause}`),
    needsAct: false,
  },
  {
    pattern: of(`(?<!\\p{L})${kap}\\s*(?<chapter>\\d{1,2}),?\\s*(?<list>${paragraph})\\s*${sign}${clause}`),
    needsAct: false,
  },
  {
    pattern: of(`${free}(?<chapter>\\d{1,2}):(?<list>\\d{1,3}(?:\\s?[a-h](?!\\p{L}))?)\\s*§${clause}`),
    needsAct: false,
  },
  {
    pattern: of(`${free}(?<chapter>\\d{1,2}):(?<list>\\d{1,3}(?:\\s?[a-h](?!\\p{L}))?)(?![\\d:])`),
    needsAct: true,
  },
  {
    pattern: of(`${free}(?<chapter>\\d{1,2})\\s*${kap}\\s*(?<list>${paragraph})(?!\\s*[\\d§–-])`),
    needsAct: true,
  },
  { pattern: of(`${free}(?<list>${paragraphs})\\s*${sign}${clause}`), needsAct: true },
];

const actAfter = new RegExp(`^\\s*(?:(?:i|av|ur)\\s+)?\\(?(?<act>${actPattern})`, 'iu');
const actBefore = new RegExp(`(?<![\\p{L}\\d])(?<act>${actPattern})[\\s,:]*$`, 'iu');
const joinsNext = /^\s*(?:,|och|samt|eller|respektive|jfr)\s*$/iu;
/** Longest run of text beside a provision that is searched for the name of its act. */
const nearby = 120;
/** A longer range than this is more likely a slip than a citation, and is kept as its two ends. */
const longestRange = 30;

interface Citation {
  readonly start: number;
  readonly end: number;
  readonly needsAct: boolean;
  readonly chapter: number | null;
  readonly paragraphs: readonly string[];
  readonly clause: string | null;
}

/** Every way of citing has one of these in it; most texts have none, and need no closer look. */
const perhapsCites = /§|kap|paragraf|\d:\d|lex/iu;

/** @returns every provision that `text` cites, in the order of the text */
export function findLawReferences(text: string): LawReference[] {
  if (!perhapsCites.test(text)) return [];
  const citations = findCitations(text);
  const acts = actsOf(text, citations);
  const references = citations.flatMap((citation, index) => toReferences(citation, acts[index] ?? null));
  return [...references, ...findNamedRules(text)].sort((one, other) => one.start - other.start);
}

function findCitations(text: string): Citation[] {
  const found: Citation[] = [];
  for (const { pattern, needsAct } of forms) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((citation) => start < citation.end && citation.start < end)) continue;
      const { chapter, list = '', clause, clauseNumber, clauseLast } = match.groups ?? {};
      const number = clauseNumber ?? clauseLast;
      found.push({
        start,
        end,
        needsAct,
        chapter: chapter === undefined ? null : Number(chapter),
        paragraphs: expand(list),
        clause: clause?.toLowerCase() ?? (number === undefined ? null : clauseOrdinals[Number(number) - 1]!),
      });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The act of each citation: named after it, before it, or after the next one in an enumeration. */
function actsOf(text: string, citations: readonly Citation[]): (NamedAct | null)[] {
  const acts = citations.map(({ start, end }, index) => {
    const after = actAfter.exec(text.slice(end, end + nearby))?.groups?.act;
    const named = after === undefined ? null : nameAct(after);
    if (named !== null) return named;
    const from = Math.max(citations[index - 1]?.end ?? 0, start - nearby);
    const before = actBefore.exec(text.slice(from, start))?.groups?.act;
    return before === undefined ? null : nameAct(before);
  });
  for (let index = citations.length - 2; index >= 0; index -= 1) {
    const between = text.slice(citations[index]!.end, citations[index + 1]!.start);
    if (acts[index] === null && joinsNext.test(between)) acts[index] = acts[index + 1] ?? null;
  }
  return acts;
}

function toReferences(citation: Citation, act: NamedAct | null): LawReference[] {
  if (act === null && citation.needsAct) return [];
  // SoL has chapters, so a bare paragraph in it cannot be looked up.
  if (act?.act === 'SoL' && citation.chapter === null) return [];
  return citation.paragraphs.map((paragraph) => ({
    act: act?.act ?? 'SoL',
    sfs: act?.sfs ?? null,
    chapter: citation.chapter,
    paragraph,
    clause: citation.clause,
    name: null,
    assumed: act === null,
    start: citation.start,
    end: citation.end,
  }));
}

function findNamedRules(text: string): LawReference[] {
  return [...text.matchAll(/(?<!\p{L})lex[\s-]+sarah/giu)].map((match) => ({
    act: 'SoL',
    sfs: null,
    chapter: null,
    paragraph: null,
    clause: null,
    name: 'lex Sarah',
    assumed: false,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** "1, 10 och 11" → 1, 10, 11; "3–5" → 3, 4, 5. */
function expand(list: string): string[] {
  const paragraphs: string[] = [];
  for (const match of list.matchAll(
    /(?<joined>–|-|till)?\s*(?<number>\d{1,3})\s?(?<letter>[a-z](?!\p{L}))?/giu,
  )) {
    const { joined, number, letter } = match.groups ?? {};
    const previous = Number(paragraphs.at(-1));
    const gap = Number(number) - previous;
    if (joined !== undefined && letter === undefined && gap > 1 && gap <= longestRange) {
      for (let next = previous + 1; next < Number(number); next += 1) paragraphs.push(String(next));
    }
    paragraphs.push(letter === undefined ? number! : `${number} ${letter.toLowerCase()}`);
  }
  return paragraphs;
}

function of(source: string): RegExp {
  return new RegExp(source, 'giu');
}
