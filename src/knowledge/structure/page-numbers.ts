import type { PagedLine } from '../document.ts';
import { startsLowercase } from './layout.ts';

/** "20 (29)", "Sida 3 av 15": a page number that says how many pages there are. */
const NUMBERED = /^\s*(?:sid(?:a|an)?\.?\s*)?(\d{1,3})\s*(?:\((\d{1,3})\)|(?:av|\/)\s*(\d{1,3}))\s*$/iu;

/** The page that a line says it stands on, or null when it is ordinary text. */
export function statedPage(text: string): number | null {
  const match = NUMBERED.exec(text);
  if (!match) return null;
  const page = Number(match[1]);
  const total = Number(match[2] ?? match[3]);
  return page >= 1 && page <= total ? page : null;
}

/** An indented line with no other within so many lines is a page break: bullets come in groups. */
const LONE = 14;

/** Indexes of the lines where a new page starts, as far as the text shows it. */
interface PageStart {
  readonly index: number;
  /** The number printed on the page, where one is. */
  readonly stated: number | null;
}

/**
 * Text taken from a PDF keeps few page numbers, but the first line of each page is indented by one space. A lost
 * bullet glyph leaves the same trace, so an indented line that begins with a capital is only believed where a page of
 * usual length ends; one that goes on in the middle of a sentence is always a page break.
 */
function findPageStarts(lines: readonly PagedLine[]): PageStart[] {
  const filled: number[] = [];
  lines.forEach((l, i) => {
    if (l.text.trim() !== '') filled.push(i);
  });
  const rank = new Map(filled.map((index, r) => [index, r]));
  const starts: { index: number; rank: number; stated: number | null; certain: boolean }[] = [];
  const impossible = betweenMarkerAndFootnote(lines);
  for (const index of filled) {
    const text = lines[index]!.text;
    const stated = statedPage(text);
    if (stated !== null) starts.push({ index, rank: rank.get(index)!, stated, certain: true });
    else if (/^ \S/u.test(text) && !impossible(index))
      starts.push({
        index,
        rank: rank.get(index)!,
        stated: null,
        certain: startsLowercase(text) || index === filled[0],
      });
  }
  starts.forEach((s, i) => {
    const before = s.rank - (starts[i - 1]?.rank ?? -LONE);
    const after = (starts[i + 1]?.rank ?? rank.size + LONE) - s.rank;
    if (Math.min(before, after) >= LONE) s.certain = true;
  });
  const certain = starts.filter((s) => s.certain);
  const distances = certain.slice(1).map((s, i) => s.rank - certain[i]!.rank);
  distances.sort((a, b) => a - b);
  // The longest stretches between certain starts may hold several pages; the lower middle is one page.
  const pageLength = Math.max(20, distances[Math.floor(distances.length * 0.35)] ?? 45);
  return chooseStarts(starts, pageLength, filled.length);
}

/**
 * Picks, by dynamic programming, the chain of starts whose pages come closest to the usual length. The first and the
 * last page may be shorter: no start has to be believed for being the first or the last one.
 */
function chooseStarts(
  starts: readonly { index: number; rank: number; stated: number | null; certain: boolean }[],
  pageLength: number,
  total: number,
): PageStart[] {
  const cost: number[] = [];
  const from: number[] = [];
  const beyond = (lines: number) => Math.max(0, lines / pageLength - 1) ** 2;
  for (let i = 0; i <= starts.length; i++) {
    const isEnd = i === starts.length;
    const rank = isEnd ? total : starts[i]!.rank;
    const own = isEnd ? 0 : bulletCost(starts, i);
    cost[i] = Number.POSITIVE_INFINITY;
    from[i] = -1;
    for (let j = i - 1; j >= -1; j--) {
      const lines = rank - (starts[j]?.rank ?? 0);
      const length = j === -1 || isEnd ? beyond(lines) : (lines / pageLength - 1) ** 2;
      const sum = (cost[j] ?? 0) + length + own;
      // Of two equal chains the one with fewer pages: a list in a short text holds no page break.
      if (sum <= cost[i]!) {
        cost[i] = sum;
        from[i] = j;
      }
      if (starts[j]?.certain) break;
    }
  }
  const chain: PageStart[] = [];
  for (let i = from[starts.length]!; i >= 0; i = from[i]!) chain.unshift(starts[i]!);
  return chain;
}

/** Bullets come close together; a page break comes alone. */
function bulletCost(starts: readonly { rank: number; certain: boolean }[], index: number): number {
  const own = starts[index]!;
  const previous = starts[index - 1];
  if (own.certain || !previous) return 0;
  return 0.25 * Math.max(0, 1 - (own.rank - previous.rank) / 12);
}

/**
 * A footnote stands on the page that refers to it, so no page starts between the two.
 * @returns whether the line with a given index stands between a reference and its footnote
 */
function betweenMarkerAndFootnote(lines: readonly PagedLine[]): (index: number) => boolean {
  const spans: [number, number][] = [];
  let expected = 1;
  lines.forEach((line, i) => {
    const match = /^\s{0,3}(\d{1,3})\s?(?=[\p{Lu}”"(])/u.exec(line.text);
    const number = Number(match?.[1] ?? 0);
    if (number < expected || number > expected + 2) return;
    const marker = new RegExp(
      `[\\p{Ll}.,)”"](?:\\d{1,2}, ?)*${number}(?:, ?\\d{1,2})*(?![\\d\\p{L}-]|[.]\\d)`,
      'u',
    );
    for (let j = i - 1; j >= Math.max(0, i - 160); j--) {
      if (!marker.test(lines[j]!.text)) continue;
      spans.push([j, i]);
      expected = number + 1;
      break;
    }
  });
  return (index) => spans.some(([from, to]) => index > from && index <= to);
}

/**
 * The page of every line (null where it cannot be told), and the indexes where pages start.
 *
 * Page numbers are counted from the printed ones in both directions; between two printed numbers that do not agree
 * with the number of page breaks seen, nothing is claimed.
 */
export function pageNumbers(lines: readonly PagedLine[]): { pages: (number | null)[]; starts: Set<number> } {
  if (lines.some((l) => l.page !== null)) {
    const starts = new Set<number>();
    lines.forEach((l, i) => {
      if (i > 0 && l.page !== lines[i - 1]!.page) starts.add(i);
    });
    return { pages: lines.map((l) => l.page), starts };
  }
  const chain = findPageStarts(lines);
  const numbers: (number | null)[] = chain.map((s) => s.stated);
  const anchors = chain.flatMap((s, i) => (s.stated === null ? [] : [i]));
  if (anchors.length > 0) {
    const first = anchors[0]!;
    for (let i = 0; i < first; i++) numbers[i] = positive(chain[first]!.stated! - (first - i));
    const last = anchors.at(-1)!;
    for (let i = last + 1; i < chain.length; i++) numbers[i] = chain[last]!.stated! + (i - last);
    for (let a = 0; a < anchors.length - 1; a++) {
      const [i, j] = [anchors[a]!, anchors[a + 1]!];
      if (chain[j]!.stated! - chain[i]!.stated! !== j - i) continue;
      for (let k = i + 1; k < j; k++) numbers[k] = chain[i]!.stated! + (k - i);
    }
  }
  const pages: (number | null)[] = new Array(lines.length).fill(null);
  // What stands before the first break seen is page one, unless that break tells that more pages came before it.
  if (numbers[0] === 2) pages.fill(1, 0, chain[0]!.index);
  chain.forEach((s, i) => {
    pages.fill(numbers[i] ?? null, s.index, chain[i + 1]?.index ?? lines.length);
  });
  return { pages, starts: new Set(chain.map((s) => s.index)) };
}

function positive(page: number): number | null {
  return page >= 1 ? page : null;
}
