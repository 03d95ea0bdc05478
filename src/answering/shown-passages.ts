import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import type { Passage } from '../knowledge/passage.ts';
import type { RankedPassage } from './answer.ts';
import type { IsWithin } from './passage-filter.ts';
import type { RankedMatch } from './rank-passages.ts';
import { sameSection } from './same-section.ts';
import type { SourceDetails } from './source-details.ts';

/** No shown passage is longer than this many characters. */
export const LONGEST_SHOWN = 1400;

/** A passage as shown: the hit with as much of what stands around it, under the same heading, as a reader needs. */
export interface ShownPassage extends Omit<RankedPassage, keyof SourceDetails> {
  /** Positions of the passages that the text is put together of, in document order. */
  readonly members: readonly number[];
  /** Position of the passage that was hit. */
  readonly hit: number;
}

/**
 * Makes the passages to read on from: the best hits, each with its neighbours, none shown twice.
 * @param limit at most so many
 * @param within leaves out neighbours that are not
 */
export function shownPassages(
  ranked: readonly RankedMatch[],
  index: KnowledgeIndex,
  limit: number,
  within: IsWithin | null = null,
): ShownPassage[] {
  const scores = new Map(ranked.map((r) => [r.passage, r.score]));
  const shown: ShownPassage[] = [];
  const used = new Set<number>();
  const best = ranked.reduce((most, r) => Math.max(most, r.score), Number.NEGATIVE_INFINITY);
  for (const match of ranked) {
    if (shown.length >= limit) break;
    if (used.has(match.passage)) continue;
    const members = grow(match.passage, index, scores, used, within);
    for (const m of members) used.add(m);
    shown.push(toShown(match, members, index, best));
  }
  return shown;
}

/** A hit that stands alone under its heading is shown with the sections beside it until it has this many characters. */
const SHORT = 1400;

/** Adds neighbours, the better-ranked side first, as long as they fit: first under the same heading, then beyond it. */
export function grow(
  start: number,
  index: KnowledgeIndex,
  scores: ReadonlyMap<number, number>,
  used: ReadonlySet<number>,
  within: IsWithin | null = null,
): number[] {
  const { passages } = index;
  const own = passages[start]!;
  const members = [start];
  // A section of an article says what it has to say by itself.
  if (own.references.length > 0) return members;
  const size = () => textOf(members, index).length;
  const extend = (allowed: (other: Passage) => boolean, enough: number) => {
    for (;;) {
      const sides = [members[0]! - 1, members.at(-1)! + 1].filter((at) => {
        const other = passages[at];
        if (!other || used.has(at) || other.document !== own.document || !allowed(other)) return false;
        if (within?.(at) === false) return false;
        return size() + other.text.length + other.headings.join('').length + 2 <= LONGEST_SHOWN;
      });
      if (sides.length === 0 || size() >= enough) return;
      const next = sides.reduce((a, b) => ((scores.get(b) ?? 0) >= (scores.get(a) ?? 0) ? b : a));
      if (next < members[0]!) members.unshift(next);
      else members.push(next);
    }
  };
  extend((other) => sameSection(own, other), LONGEST_SHOWN);
  extend(() => true, SHORT);
  return members;
}

/** The text of neighbouring passages, with a heading where a new section starts. */
function textOf(members: readonly number[], index: KnowledgeIndex): string {
  return members
    .map((m, i) => {
      const passage = index.passages[m]!;
      const before = i > 0 ? index.passages[members[i - 1]!]! : null;
      const heading = before && !sameSection(before, passage) ? passage.headings.at(-1) : undefined;
      return heading ? `${heading}\n${passage.text}` : passage.text;
    })
    .join('\n');
}

function toShown(
  match: RankedMatch,
  members: readonly number[],
  index: KnowledgeIndex,
  best: number,
): ShownPassage {
  const passages = members.map((m) => index.passages[m]!);
  const own = index.passages[match.passage]!;
  return {
    id: own.id,
    document: own.document,
    title: own.title,
    section: own.headings.join(' › '),
    page: own.page,
    lines: [Math.min(...passages.map((p) => p.lines[0])), Math.max(...passages.map((p) => p.lines[1]))],
    text: textOf(members, index),
    score: Math.round(Math.min(1, Math.exp(match.score - best)) * 1000) / 1000,
    members,
    hit: match.passage,
  };
}
