import { endsSentence, type LayoutLine, textWidth } from './layout.ts';

export interface FoundFootnote {
  readonly marker: string;
  readonly text: string;
  readonly page: number | null;
  readonly lines: readonly [number, number];
}

const START = /^(\d{1,3})\s?(?=[\p{Lu}”"(])(.*)$/u;

/** The number a line would have as a footnote, or null. */
function markerOf(text: string): number | null {
  const match = START.exec(text);
  return match ? Number(match[1]) : null;
}

/** A reference to literature rather than an explanation: "Socialstyrelsen (2023) …", "Ibid.", an address. */
export function isBibliographic(text: string): boolean {
  return (
    /^[^.]{0,90}\((?:19|20)\d\d\)/u.test(text) ||
    /^(?:a\.?\s?a\.?|ibid)\b/iu.test(text) ||
    /^(?:SOSFS|HSLF-FS|SFS|SOU|Prop\.?|Dnr)\b/u.test(text) ||
    /^https?:/u.test(text)
  );
}

/**
 * Takes the footnotes out of the running text. They stand at the foot of each page, that is between two halves of
 * a sentence, and are known by their numbers: each is one more than the one before.
 */
export function extractFootnotes(lines: readonly LayoutLine[]): {
  body: LayoutLine[];
  footnotes: FoundFootnote[];
} {
  const body: LayoutLine[] = [];
  const footnotes: FoundFootnote[] = [];
  const width = textWidth(lines);
  let expected = 1;
  let open: { marker: number; lines: LayoutLine[] } | null = null;
  const close = () => {
    if (!open) return;
    const first = open.lines[0]!;
    const text = open.lines
      .map((l) => l.text)
      .join(' ')
      .replace(START, '$2')
      .trim();
    footnotes.push({
      marker: String(open.marker),
      text,
      page: first.page,
      lines: [first.line, open.lines.at(-1)!.line],
    });
    open = null;
  };
  lines.forEach((line, i) => {
    const marker = markerOf(line.text);
    // A number may be missing from the text that came out of the PDF: a small step ahead is still in order.
    const inOrder = marker !== null && marker >= expected && marker <= expected + 2;
    const isNext = inOrder && (open !== null ? marker === open.marker + 1 : standsAtFoot(lines, i));
    if (isNext) {
      close();
      open = { marker: marker!, lines: [line] };
      expected = marker! + 1;
      return;
    }
    if (open && !line.startsPage && !leavesFootnote(open.lines, line, width)) {
      open.lines.push(line);
      return;
    }
    close();
    body.push(line);
  });
  close();
  return { body, footnotes };
}

/** A first footnote on a page has only other footnotes between itself and the next page. */
function standsAtFoot(lines: readonly LayoutLine[], index: number): boolean {
  const own = lines[index]!;
  if (own.startsPage) return false;
  // White space or a rule above it, and its number is referred to in the text before it.
  const marker = markerOf(own.text);
  const before = lines.slice(Math.max(0, index - 70), index);
  const referred = new RegExp(
    `[\\p{L}.,)”"](?:\\d{1,2}, ?)*${marker}(?:, ?\\d{1,2})*(?!\\d|[.]\\d|\\s?(?:%|procent))`,
    'u',
  );
  return before.some((l) => referred.test(l.text));
}

/** Whether a line after a footnote is running text again: something that starts anew below a finished short line. */
function leavesFootnote(open: readonly LayoutLine[], line: LayoutLine, width: number): boolean {
  const last = open.at(-1)!;
  if (line.gap >= 1) return !isBibliographic(line.text) && !/^https?:/u.test(line.text);
  if (/^\p{Ll}|^https?:|^\d/u.test(line.text) || isBibliographic(line.text)) return false;
  const finished = endsSentence(last.text) || last.text.length < width * 0.75;
  return finished && /^\p{Lu}/u.test(line.text) && open.length > 0 && last.text.length < width * 0.9;
}
