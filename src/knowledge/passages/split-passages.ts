import type { Block, Reference, SourceDocument } from '../document.ts';
import type { Passage } from '../passage.ts';
import { divideBlock, type Note, type Piece } from './divide-block.ts';
import { footnoteText } from './footnote-text.ts';

/** A passage grows block by block until it has this many characters … */
const ENOUGH = 420;
/** … never beyond this many, and a single block longer than this is divided between two sentences. */
const LONGEST = 760;

/**
 * Cuts a document into passages that can be quoted on their own: whole sentences that stand under one heading.
 * An explaining footnote becomes a passage of its own, after the passage that refers to it, since it often is the
 * only place where a method or an abbreviation is explained. A section of an article, which has an anchor, is written to
 * be read whole and is only divided when it is too long.
 */
export function splitPassages(document: SourceDocument): Passage[] {
  const passages: Passage[] = [];
  const sections = document.sectionQuestions;
  const taken = new Set<string>();
  const explained = new Set<string>();
  const path: { level: number; text: string }[] = [];
  let open: Piece[] = [];
  let anchor: string | undefined;
  const size = () => open.reduce((n, p) => n + p.text.length + 1, 0);
  const add = (part: Pick<Passage, 'text' | 'page' | 'lines' | 'footnotes' | 'references'>) => {
    const place = `${document.id}#${part.lines[0]}-${part.lines[1]}`;
    let id = place;
    for (let n = 2; taken.has(id); n++) id = `${place}.${n}`;
    taken.add(id);
    passages.push({
      id,
      document: document.id,
      title: document.title,
      headings: path.map((h) => h.text),
      ...part,
      questions: sections.size === 0 ? document.questions : (sections.get(anchor ?? '') ?? []),
    });
  };
  const close = () => {
    if (open.length === 0) return;
    const notes = open.flatMap((p) => p.notes);
    const lines = [open[0]!.lines[0], open.at(-1)!.lines[1]] as const;
    const references = referencesOf(open, document.references);
    const footnotes = notes.map((n) => n.text);
    add({ text: joinPieces(open), page: open[0]!.page, lines, footnotes, references });
    for (const { text, page, lines: own } of notes) {
      // Long reports explain the same word anew on every page.
      if (explained.has(text.toLowerCase())) continue;
      explained.add(text.toLowerCase());
      add({ text, page, lines: own, footnotes: [], references: [] });
    }
    open = [];
  };
  document.blocks.forEach((block, i) => {
    if (block.kind === 'footnote') return;
    if (block.kind === 'heading') {
      close();
      anchor = block.anchor;
      while (path.length > 0 && path.at(-1)!.level >= (block.level ?? 1)) path.pop();
      // The title at the top of an article says nothing that the source line does not.
      if (block.text === document.title) return;
      path.push({ level: block.level ?? 1, text: block.text });
      return;
    }
    const fits = size() + block.text.length <= LONGEST;
    const goesOn = block.kind === 'item' || anchor !== undefined || size() < ENOUGH;
    if (open.length > 0 && !(fits && goesOn)) close();
    for (const piece of divideBlock(block, notesAfter(document.blocks, i), LONGEST)) {
      if (open.length > 0 && size() + piece.text.length > LONGEST) close();
      open.push(piece);
    }
  });
  close();
  return passages;
}

/** The explaining footnotes that follow the block which refers to them. */
function notesAfter(blocks: readonly Block[], index: number): Note[] {
  const notes: Note[] = [];
  for (let i = index + 1; blocks[i]?.kind === 'footnote'; i++) {
    const { text, term, page, lines } = blocks[i]!;
    const explained = footnoteText(term, text);
    if (explained) notes.push({ text: explained, term, page, lines });
  }
  return notes;
}

function referencesOf(pieces: readonly Piece[], known: SourceDocument['references']): Reference[] {
  const cited = new Set(pieces.flatMap((p) => p.cites));
  return [...cited].flatMap((number) => known.get(number) ?? []);
}

/** List items keep a line each, paragraphs too; that is how a person would copy them. */
function joinPieces(pieces: readonly Piece[]): string {
  return pieces.map((p) => (p.kind === 'item' ? `– ${p.text}` : p.text)).join('\n');
}
