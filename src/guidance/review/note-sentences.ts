import { labelOf, type NoteLine, noteLines } from './note-lines.ts';

/** A stretch of a note that is judged as one. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** The heading or label it stands under. */
  readonly heading: string | null;
  /** A heading with nothing under it. */
  readonly empty: boolean;
}

/** What notes of a kind have for headings. */
export interface Headings {
  /** Whether a line without any mark is a heading. */
  readonly isLine: (line: string) => boolean;
  /** Whether what stands before a colon, or is marked as a heading, is one that notes of the kind have. */
  readonly isLabel: (label: string) => boolean;
}

/** What people write where they have nothing to write. */
const NOTHING =
  /^(?:[-–—_./\s]*|(?:inget|ingenting|inga|ej aktuellt|se ovan|framgår ej|saknas|x+|n\/a)\.?)$/iu;
const SHORTENED =
  /(?:^|[\s(])(?:t\.?ex|bl\.?a|m\.?m|m\.?fl|d\.?v\.?s|s\.?k|f\.?d|e\.?d|o\.?d|fr\.?o\.?m|t\.?o\.?m|m\.?a\.?o|o\.?s\.?v|p\.?g\.?a|kap|ca|nr|kl|resp|ev|tel|tfn|ang|enl|fam|v|inkl|exkl|bitr|forts|avd|sid|\p{L})\.$/iu;
/** These end a sentence as well: only when it goes on in small letters or figures do they not. */
const MAYBE_SHORTENED =
  /(?:^|[\s(.])(?:sos|soc|beh|sekr|vh|handl|psyk|spec|ped|tis|ons|tors|fre|lör|sön|mån|jan|feb|apr|aug|sept?|okt|nov|dec)\.$/iu;
/** All of a sentence so far: a name and its number. */
const NUMBERED = /^(?:(?:del|etapp|huvud)?mål|punkt|steg|fråga|etapp|barn) \d{1,2}\.$/iu;
/** A label and its colon. */
const LONGEST_LABEL = 60;
/** A full stop after a whole word, with a small letter or a capital after it. */
const SMALL_AFTER = /\p{L}{4}\.\s+\p{Ll}/gu;
const CAPITAL_AFTER = /\p{L}{4}\.\s+\p{Lu}/gu;
const STOP = /[.!?]["”’»)\]]*\s+(?=[\p{L}\d”"(»•–-])/gu;

/**
 * Takes a note apart into headings and sentences.
 */
export function noteSentences(text: string, { isLine, isLabel }: Headings): Stretch[] {
  const stretches: Stretch[] = [];
  const lines = noteLines(text);
  const small = writesSmall(text);
  let heading: string | null = null;
  /** A label with text beside it holds to the end of its paragraph; one on a line of its own to the next one. */
  let holds = false;
  const read = (line: NoteLine) => {
    for (const { start, end } of sentencesOf(text, line, small)) {
      // "Oron kvarstår. Mål: en lugnare vardag." has a label in the middle of its line.
      const label = labelOf(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
      const own = start > line.start && label !== null && isLabel(label);
      stretches.push({ start, end, heading: own ? label : heading, empty: false });
    }
  };
  for (const [i, line] of lines.entries()) {
    const written = text.slice(line.start, line.end);
    const alone = line.marked || (line.label === null && isLine(written));
    const label = alone ? (line.label ?? written) : line.label;
    if (label === null) {
      if (line.opens && !holds) heading = null;
      read(line);
      continue;
    }
    const known = isLabel(label);
    const body = text.slice(line.body, line.end).trim();
    if (alone || (body === '' && known)) {
      heading = label;
      holds = true;
      if (!hasContent(text, lines[i + 1], { isLine, isLabel }))
        stretches.push({ start: line.start, end: line.end, heading, empty: true });
      continue;
    }
    if (known) {
      holds = false;
      if (NOTHING.test(body)) {
        stretches.push({ start: line.start, end: line.end, heading: label, empty: true });
        heading = null;
        continue;
      }
      heading = label;
      read(line);
      continue;
    }
    if (!line.bullet && label.split(' ').length <= 3) heading = null;
    read(line);
  }
  return stretches;
}

function hasContent(text: string, next: NoteLine | undefined, headings: Headings): boolean {
  if (next === undefined || next.marked) return false;
  const written = text.slice(next.start, next.end);
  if (NOTHING.test(written)) return false;
  return next.label === null ? !headings.isLine(written) : !headings.isLabel(next.label);
}

/** Whether sentences begin with small letters, as some people type. */
function writesSmall(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(SMALL_AFTER) > 2 * count(CAPITAL_AFTER);
}

/** @param small whether a small letter may begin a sentence, after a word that is not shortened */
function sentencesOf(
  text: string,
  { start, end }: { start: number; end: number },
  small: boolean,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const written = text.slice(start, end);
  if (NOTHING.test(written.trim())) return [];
  let from = 0;
  const add = (to: number) => {
    const piece = written.slice(from, to);
    const trimmed = piece.trim();
    const at = start + from + piece.length - piece.trimStart().length;
    if (/[\p{L}\d]/u.test(trimmed)) found.push({ start: at, end: at + trimmed.length });
    from = to;
  };
  for (const match of written.matchAll(STOP)) {
    const to = match.index + match[0].trimEnd().length;
    // Only what stands just before the mark tells whether it ends a shortened word.
    const before = written.slice(Math.max(from, match.index - 12), match.index + 1);
    const next = written[match.index + match[0].length]!;
    if (
      match[0].startsWith('.') &&
      (SHORTENED.test(before) || (/^\p{Ll}/u.test(next) && !(small && /\p{L}{3}\.$/u.test(before))))
    )
      continue;
    if (MAYBE_SHORTENED.test(before) && /[\d\p{Ll}]/u.test(next)) continue;
    // "Delmål 1. Svenska och idrott": the number belongs to what is named.
    if (NUMBERED.test(written.slice(from, match.index + 1).trim())) continue;
    if (match[0].startsWith('.') && /(?:^|\s)\d{1,2}\.$/u.test(before) && /\d/u.test(next)) continue;
    add(to);
  }
  add(written.length);
  return found;
}
