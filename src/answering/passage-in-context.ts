import type { Knowledge } from '../knowledge/create-knowledge.ts';
import type { Passage } from '../knowledge/passage.ts';
import { splitSentences } from '../knowledge/sentences.ts';
import type { PassageInContext } from './answer.ts';
import { lawNotesOn } from './law-notes-on.ts';
import { sameSection } from './same-section.ts';
import { sourceDetails } from './source-details.ts';

/** How much is shown on each side of the passage, in characters. */
const CONTEXT = 900;

/**
 * Finds a passage by its id, with what stands around it in the same document: about 900 characters on each side, cut
 * between sentences and marked with "…" where the document goes on. A heading stands on a line of its own after an
 * empty one, which may be the first line.
 * @param id of a passage; or of a document, for its first passage
 * @param today ISO date, to tell what no longer holds
 * @returns null when there is no such passage
 */
export function passageInContext(id: string, knowledge: Knowledge, today: string): PassageInContext | null {
  const { passages } = knowledge.index;
  const whole = passages.findIndex((p) => p.id === id);
  const at = whole >= 0 ? whole : passages.findIndex((p) => p.document === id);
  const passage = passages[at];
  if (!passage) return null;
  const facts = knowledge.documents.get(passage.document);
  return {
    passage: {
      id: passage.id,
      document: passage.document,
      title: passage.title,
      section: passage.headings.join(' › '),
      page: passage.page,
      lines: passage.lines,
      text: passage.text,
      score: 1,
      ...sourceDetails(passage, knowledge, today),
    },
    before: textBefore(passages, at),
    after: textAfter(passages, at),
    notes: lawNotesOn(passage.text, passage.document, knowledge).map((text) => ({
      kind: 'law',
      text,
    })),
    publisher: facts?.publisher ?? null,
    date: facts?.date ?? null,
    reference: facts?.reference ?? null,
  };
}

function textAfter(passages: readonly Passage[], at: number): string {
  const lines: string[] = [];
  let room = CONTEXT;
  for (let i = at + 1; passages[i]?.document === passages[at]!.document; i++) {
    const heading = headingLines(passages[i - 1], passages[i]!);
    const fit = sentencesThatFit(passages[i]!.text, room, 'first');
    if (fit.text !== '') lines.push(...heading, fit.text);
    if (fit.cut) return `${lines.join('\n')} …`;
    room -= sizeOf(heading) + fit.text.length;
  }
  return lines.join('\n');
}

function textBefore(passages: readonly Passage[], at: number): string {
  const lines: string[] = [];
  let room = CONTEXT;
  for (let i = at - 1; passages[i]?.document === passages[at]!.document; i--) {
    const fit = sentencesThatFit(passages[i]!.text, room, 'last');
    if (fit.cut) {
      // The heading stands above what was cut away, but still says what the rest is about.
      if (fit.text !== '') lines.unshift(...headingLines(null, passages[i]!), `… ${fit.text}`);
      return lines.join('\n');
    }
    const heading = headingLines(passages[i - 1], passages[i]!);
    lines.unshift(...heading, fit.text);
    room -= sizeOf(heading) + fit.text.length;
  }
  return lines.join('\n');
}

const sizeOf = (lines: readonly string[]) => lines.join('').length;

/** The headings that are new where a section starts: an empty line and then their path; nothing inside a section. */
function headingLines(previous: Passage | null | undefined, passage: Passage): string[] {
  if (previous && sameSection(previous, passage)) return [];
  const isKnown = (i: number) =>
    previous?.document === passage.document &&
    passage.headings.slice(0, i + 1).every((h, n) => h === previous.headings[n]);
  const heading =
    passage.headings.filter((_, i) => !isKnown(i)).join(' › ') || (passage.headings.at(-1) ?? '');
  return heading === '' ? [] : ['', heading];
}

/**
 * As many whole sentences as there is room for, from the end that is nearest the passage. Where not even one fits
 * beside it, such as a table in ruins, the text is cut between two words.
 */
function sentencesThatFit(
  text: string,
  room: number,
  nearest: 'first' | 'last',
): { text: string; cut: boolean } {
  if (text.length <= room) return { text, cut: false };
  const isFirst = nearest === 'first';
  const sentences = isFirst ? splitSentences(text) : splitSentences(text).reverse();
  let size = 0;
  // Looked up in the text and not joined anew: what stands between two sentences may be a line break.
  for (const sentence of sentences) {
    const start = isFirst
      ? text.indexOf(sentence, size)
      : text.lastIndexOf(sentence, text.length - size - sentence.length);
    const reach = isFirst ? start + sentence.length : text.length - start;
    if (start < 0 || reach > room) break;
    size = reach;
  }
  if (size === 0 && room === CONTEXT)
    size = isFirst ? text.lastIndexOf(' ', room) : text.length - text.indexOf(' ', text.length - room);
  return {
    text: (isFirst ? text.slice(0, Math.max(0, size)) : text.slice(text.length - size)).trim(),
    cut: true,
  };
}
