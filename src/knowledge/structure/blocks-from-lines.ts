import type { Block, PagedLine } from '../document.ts';
import { extractFootnotes } from './footnotes.ts';
import { joinLines, knownWords } from './join-lines.ts';
import { endsSentence, type LayoutLine, startsLowercase, textWidth } from './layout.ts';
import { brokeEarly, looksLikeHeading, paragraphBreak, startsItem, withoutBullet } from './line-breaks.ts';
import { takeMarkers } from './markers.ts';
import { runningLines } from './running-lines.ts';
import { tableEnd } from './table-debris.ts';

interface Draft {
  kind: 'heading' | 'paragraph' | 'item' | 'table';
  lines: LayoutLine[];
}

/**
 * Finds headings, paragraphs, list items, broken tables and footnotes in bare lines of text, as they come out of a PDF.
 * @param lines in reading order, blank lines included
 * @returns blocks in reading order; a footnote follows the block that refers to it
 */
export function blocksFromLines(lines: readonly PagedLine[]): Block[] {
  const { body, footnotes } = extractFootnotes(runningLines(lines));
  const width = textWidth(body);
  const known = knownWords(body);
  const drafts = groupLines(body, width);
  const titles = countTitles(drafts);
  const blocks: Block[] = [];
  const waiting = new Map(footnotes.map((f) => [f.marker, f]));
  let level = 1;
  // A heading that recurs ("Analys", "Effektivitet") stands under the latest one that does not, unless that one holds a
  // single paragraph: then the two are of the same rank.
  let bodies = 0;
  drafts.forEach((draft, i) => {
    const joined = joinLines(
      draft.lines.map((l, n) => (n === 0 && draft.kind === 'item' ? withoutBullet(l.text) : l.text)),
      known,
    );
    const { text, markers, terms } = takeMarkers(joined, new Set(footnotes.map((f) => f.marker)));
    const place = {
      page: draft.lines[0]!.page,
      lines: [draft.lines[0]!.line, draft.lines.at(-1)!.line] as const,
    };
    if (draft.kind === 'heading') {
      const afterHeading = drafts[i - 1]?.kind === 'heading';
      if ((titles.get(text.toLowerCase()) ?? 0) > 1) level = level === 2 && bodies <= 1 ? 2 : 3;
      else level = afterHeading && level < 3 ? level + 1 : 1;
      bodies = 0;
      blocks.push({ kind: 'heading', level, text, ...place });
    } else {
      bodies++;
      blocks.push({ kind: draft.kind, text, ...place, ...(markers.length > 0 ? { refers: markers } : {}) });
    }
    for (const marker of markers) {
      const note = waiting.get(marker);
      if (!note) continue;
      waiting.delete(marker);
      const term = terms.get(marker);
      const { text } = note;
      blocks.push({
        kind: 'footnote',
        marker,
        text,
        page: note.page,
        lines: note.lines,
        ...(term ? { term } : {}),
      });
    }
  });
  return blocks;
}

function groupLines(body: readonly LayoutLine[], width: number): Draft[] {
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  const close = () => {
    if (open) drafts.push(open);
    open = null;
  };
  for (let i = 0; i < body.length; i++) {
    const line = body[i]!;
    if (open && continues(open, line, width) && !interrupts(open, body, i, width)) {
      open.lines.push(line);
      continue;
    }
    close();
    const table = tableEnd(body, i, width);
    if (table > i) {
      drafts.push({ kind: 'table', lines: body.slice(i, table) });
      i = table - 1;
    } else if (isQuestionHeading(body, i, width)) {
      const end = questionEnd(body, i);
      drafts.push({ kind: 'heading', lines: body.slice(i, end) });
      i = end - 1;
    } else if (!body[i - 1]?.indented && isBulletTitle(line, body[i + 1], width)) {
      drafts.push({ kind: 'heading', lines: [line] });
    } else if (startsItem(line)) {
      open = { kind: 'item', lines: [line] };
    } else if (looksLikeHeading(line, body[i + 1], width)) {
      drafts.push({ kind: 'heading', lines: [line] });
    } else if (isTwoLineHeading(body, i, width)) {
      drafts.push({ kind: 'heading', lines: [line, body[i + 1]!] });
      i++;
    } else {
      open = { kind: 'paragraph', lines: [line] };
    }
  }
  close();
  return drafts;
}

function continues(open: Draft, line: LayoutLine, width: number): boolean {
  const last = open.lines.at(-1)!;
  if (startsItem(line) && !(startsLowercase(line.text) && !endsSentence(last.text) && !line.indented))
    return false;
  if (open.kind === 'item' && line.gap === 0 && brokeEarly(last, line, width) && !startsLowercase(line.text))
    return false;
  return !paragraphBreak(last, line, width);
}

/** A heading below a full last line: nothing but its own shape tells it from the paragraph above. */
function interrupts(open: Draft, body: readonly LayoutLine[], index: number, width: number): boolean {
  const line = body[index]!;
  if (!endsSentence(open.lines.at(-1)!.text)) return false;
  if (line.text.length < width * 0.6 && looksLikeHeading(line, body[index + 1], width)) return true;
  return (line.startsPage || line.gap > 0) && isTwoLineHeading(body, index, width);
}

/** A bullet that is the title of the paragraph below it, not an item of a list. */
function isBulletTitle(line: LayoutLine, next: LayoutLine | undefined, width: number): boolean {
  if (!line.indented || !next || next.indented || line.text.length > 45) return false;
  return looksLikeHeading(line, next, width) && next.text.length > width * 0.5;
}

/** "1. Hur ser nämnden på …?": a numbered question that the text below answers. */
function isQuestionHeading(body: readonly LayoutLine[], index: number, width: number): boolean {
  if (!/^\d{1,2}[.)]\s+\p{Lu}/u.test(body[index]!.text)) return false;
  const end = questionEnd(body, index);
  return (
    end > index &&
    body[end] !== undefined &&
    !startsLowercase(body[end].text) &&
    end - index <= 4 &&
    width > 0
  );
}

function questionEnd(body: readonly LayoutLine[], index: number): number {
  for (let i = index; i < Math.min(index + 4, body.length); i++) {
    if (body[i]!.text.endsWith('?')) return i + 1;
    if (endsSentence(body[i]!.text)) return index;
  }
  return index;
}

function isTwoLineHeading(body: readonly LayoutLine[], index: number, width: number): boolean {
  const [first, second, after] = [body[index]!, body[index + 1], body[index + 2]];
  if (!second || !after || second.gap > 0) return false;
  if (after.gap === 0 && !(first.startsPage && second.text.length < width * 0.5)) return false;
  if (!/^\p{Lu}/u.test(first.text) || startsItem(second) || !startsLowercase(second.text)) return false;
  const short = second.text.length < width * 0.8 && first.text.length <= width;
  return (
    short && !/[.,;:]$/u.test(first.text) && !/[.,;:–-]$/u.test(second.text) && !startsLowercase(after.text)
  );
}

function countTitles(drafts: readonly Draft[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    if (draft.kind !== 'heading') continue;
    const key = draft.lines
      .map((l) => l.text)
      .join(' ')
      .toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
