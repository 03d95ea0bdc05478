import type { DocumentFacts } from '../knowledge/document.ts';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { splitSentences } from '../knowledge/sentences.ts';
import type { ExtractedSource } from './extract-answer.ts';
import { isSupported } from './judge-support.ts';
import type { IsWithin } from './passage-filter.ts';
import type { Question } from './question.ts';
import { type RankedMatch, rankPassages } from './rank-passages.ts';
import type { RankingAids } from './ranking-aids.ts';

/** A district's line must come this near the best one's score, and meet so much of what is compared. */
const NEAR = 7;
const LEAST_COVERAGE = 0.55;
const LEAST_ASKED = 0.5;
/** So many passages are read closely: each district has its own. */
const MOST_CANDIDATES = 240;
/** One district is no comparison. */
const FEWEST = 2;

export interface Comparison {
  readonly text: string;
  /** One for each district that the texts say something of, in alphabetical order. */
  readonly sources: readonly ExtractedSource[];
  /** The passages that the lines were taken from, best first. */
  readonly ranked: readonly RankedMatch[];
}

/**
 * Puts the districts side by side in one matter: for each, the first sentence of the section that is nearest. Articles
 * on a district are written so that this sentence says what it does, and when.
 * @param topic what to compare them in
 * @param within leaves out all other passages
 * @returns null when fewer than two have anything to say, or none says it well enough to lean on
 */
export function compareUnits(
  topic: Question,
  index: KnowledgeIndex,
  documents: ReadonlyMap<string, DocumentFacts>,
  aids: RankingAids,
  within: IsWithin | null = null,
): Comparison | null {
  const unitOf = (passage: number) => documents.get(index.passages[passage]!.document)?.unit ?? null;
  const ranked = rankPassages(topic, index, aids, {
    among: (passage) => unitOf(passage) !== null,
    most: MOST_CANDIDATES,
    within,
  });
  const best = new Map<string, RankedMatch>();
  for (const match of ranked) {
    const unit = unitOf(match.passage)!;
    if (!best.has(unit) && isStatement(lineOf(index, match.passage))) best.set(unit, match);
  }
  if (!isSupported(topic, ranked, index)) return null;
  const top = ranked[0]?.score ?? 0;
  const kept = [...best].filter(
    ([, { score, features }]) =>
      score > top - NEAR &&
      ((features.coverage >= LEAST_COVERAGE && features.literal > 0) || features.asked >= LEAST_ASKED),
  );
  if (kept.length < FEWEST) return null;
  const sources = kept
    .sort(([a], [b]) => a.localeCompare(b, 'sv'))
    .map(([, { passage }]): ExtractedSource => {
      const { id, document, title, headings, page } = index.passages[passage]!;
      return {
        id,
        document,
        title,
        section: headings.join(' › '),
        page,
        quote: lineOf(index, passage),
        passage,
      };
    });
  return {
    text: sources.map(({ quote }) => `– ${quote}`).join('\n'),
    sources,
    ranked: kept.map(([, match]) => match).sort((a, b) => b.score - a.score),
  };
}

function lineOf(index: KnowledgeIndex, passage: number): string {
  const { text } = index.passages[passage]!;
  return splitSentences(text)[0] ?? text;
}

/** What only leads up to a list says nothing by itself. */
function isStatement(line: string): boolean {
  return !line.trimEnd().endsWith(':');
}
