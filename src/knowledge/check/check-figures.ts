import { splitSentences } from '../sentences.ts';
import { type Article, citedNumbers, shownText } from './article.ts';
import type { Finding } from './finding.ts';

/** Sentences that share this much of their words, and lean on the same place, say the same thing. */
const SAME_SHARE = 0.6;
/** Fewer words say too little to tell. */
const FEWEST_WORDS = 5;

interface Statement {
  readonly article: string;
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly figures: readonly string[];
}

/** A figure that stands in two articles with two values: sentences in the same words, from the same place, that differ. */
export function checkFigures(articles: readonly Article[]): Finding[] {
  const byPlace = new Map<string, Statement[]>();
  for (const article of articles) {
    for (const [place, statement] of statementsOf(article)) {
      byPlace.set(place, [...(byPlace.get(place) ?? []), statement]);
    }
  }
  const reported = new Set<string>();
  return [...byPlace.values()].flatMap((statements) =>
    statements.flatMap((one, i) =>
      statements.slice(i + 1).flatMap((other): Finding[] => {
        if (one.article === other.article || !sayTheSame(one, other) || agree(one, other)) return [];
        const id = `${one.file}:${one.line} ${other.file}:${other.line}`;
        if (reported.has(id)) return [];
        reported.add(id);
        const message = `"${one.text}" gives ${one.figures.join(', ')}, but ${other.file}:${other.line} gives ${other.figures.join(', ')}. Look in the source and correct the one that is wrong.`;
        return [{ file: one.file, line: one.line, rule: 'figure-conflict', message }];
      }),
    ),
  );
}

function statementsOf({ file, frontMatter, sections }: Article): [string, Statement][] {
  const places = new Map(
    frontMatter.sources.map(({ n, source, section, page }) => [n, `${source} ${page ?? section}`]),
  );
  return sections.flatMap(({ lines }) =>
    lines.flatMap(({ text, line }) => {
      const cited = [...new Set(citedNumbers(text).flatMap((n) => places.get(n) ?? []))];
      return splitSentences(shownText(text)).flatMap((sentence): [string, Statement][] => {
        const figures = figuresOf(sentence);
        const words = wordsOf(sentence);
        if (figures.length === 0 || words.size < FEWEST_WORDS) return [];
        const statement = { article: frontMatter.id, file, line, text: sentence, words, figures };
        return cited.map((place) => [place, statement]);
      });
    }),
  );
}

function sayTheSame(one: Statement, other: Statement): boolean {
  let shared = 0;
  for (const word of one.words) if (other.words.has(word)) shared++;
  return shared / (one.words.size + other.words.size - shared) >= SAME_SHARE;
}

/** One may say more than the other, but what both speak of must be the same. */
function agree({ figures: a }: Statement, { figures: b }: Statement): boolean {
  return a.every((f) => b.includes(f)) || b.every((f) => a.includes(f));
}

/** Years and provisions are no figures: they say when and where. */
function figuresOf(sentence: string): string[] {
  const plain = sentence
    .replace(/\d+ kap\. .{0,20}?§§?|\(\d{4}:\d+\)|(?<!\d)(?:19|20)\d\d(?!\d)/gu, ' ')
    .replace(/(?<=\d)[\s\u00a0](?=\d{3}(?!\d))/gu, '');
  return [...new Set(plain.match(/\d+(?:[.,:]\d+)*/gu) ?? [])];
}

function wordsOf(sentence: string): Set<string> {
  return new Set(sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}
