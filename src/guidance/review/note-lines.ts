/** A line of a note, or several that a narrow window has broken, and how it opens. */
export interface NoteLine {
  readonly start: number;
  readonly end: number;
  /** "Deltagare" in "Deltagare: mamma och pappa" or "## Deltagare"; null where a line has no such opening. */
  readonly label: string | null;
  /** Where what follows the label starts; the line's start where there is none. */
  readonly body: number;
  /** Whether the line can be nothing but a heading: it is marked as one, or in capitals. */
  readonly marked: boolean;
  /** Whether an empty line, or the start of the text, stands before it. */
  readonly opens: boolean;
  readonly bullet: boolean;
}

const BULLET = /^(?:[-–—•*·○▪]|\d{1,2}[.)])[ \t]+/u;
const LABEL =
  /^[#*_ \t]{0,6}(\p{L}(?:[\p{L}\d /,&()-]|:s(?!\p{L})){1,48}?)[*_]{0,2}[ \t]?:[*_]{0,2}(?=\s|$)/u;
const MARKED = /^(?:#{1,6}[ \t]+(.{2,60})|\*\*(.{2,60})\*\*|([\p{Lu} /-]{4,50}))$/u;

/** Takes a text apart at its line ends. A line that goes on in small letters belongs to the one before it. */
export function noteLines(text: string): NoteLine[] {
  const lines: NoteLine[] = [];
  let at = 0;
  let opens = true;
  for (const raw of text.split('\n')) {
    const start = at + raw.length - raw.trimStart().length;
    at += raw.length + 1;
    const shown = raw.trim();
    if (shown === '') {
      opens = true;
      continue;
    }
    const last = lines.at(-1);
    const bullet = BULLET.exec(shown);
    if (last !== undefined && !opens && !bullet && goesOn(text.slice(last.start, last.end), shown)) {
      lines[lines.length - 1] = { ...last, end: start + shown.length };
      continue;
    }
    const skipped = bullet?.[0].length ?? 0;
    const rest = shown.slice(skipped);
    const marked = MARKED.exec(rest);
    const label = LABEL.exec(rest);
    const body = start + skipped + (marked ? rest.length : (label?.[0].length ?? 0));
    lines.push({
      start: start + skipped,
      end: start + shown.length,
      label: marked ? (marked[1] ?? marked[2] ?? marked[3]!).replace(/[:*]+$/u, '') : (label?.[1] ?? null),
      body,
      marked: marked !== null,
      opens,
      bullet: bullet !== null,
    });
    opens = false;
  }
  return lines;
}

/** What stands before the colon that a line or sentence opens with. */
export function labelOf(written: string): string | null {
  return LABEL.exec(written)?.[1] ?? null;
}

/** Long enough to have been broken by a window, ended by no mark, and gone on from in small letters. */
function goesOn(before: string, next: string): boolean {
  return (
    before.length > 45 &&
    before.length < 2000 &&
    /[\p{L}\d,]$/u.test(before) &&
    /^\p{Ll}/u.test(next) &&
    !LABEL.test(next)
  );
}
