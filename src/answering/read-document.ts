import type { Knowledge } from '../knowledge/create-knowledge.ts';
import type { Block, DocumentFacts, Reference } from '../knowledge/document.ts';
import type { Passage } from '../knowledge/passage.ts';
import type { DocumentReader } from '../knowledge/reading/document-reader.ts';
import { type Mark, markBlocks } from '../knowledge/reading/mark-blocks.ts';
import { lawNotesOn } from './law-notes-on.ts';
import { sameSection } from './same-section.ts';
import { type AnswerReference, referenceDetails, sourceDetails } from './source-details.ts';

export interface ReadBlock extends Pick<Block, 'kind' | 'text' | 'page'> {
  /** For a heading, 1 is the outermost. */
  readonly level: number | null;
  /** For a footnote. */
  readonly marker: string | null;
  /** Numbers of the sources that an article leans on here, as in `ReadDocument.sources`. */
  readonly cites: readonly number[];
  readonly marks: readonly Mark[];
}

/** A passage that was looked for, and what to know of it. */
export interface ReadHit {
  readonly id: string;
  readonly section: string;
  readonly page: number | null;
  /** What to know about the law that it leans on. */
  readonly notes: readonly string[];
}

/** A whole document to read, with the passages of an answer marked. */
export interface ReadDocument
  extends Pick<
    DocumentFacts,
    'id' | 'title' | 'publisher' | 'date' | 'reference' | 'origin' | 'unit' | 'validUntil'
  > {
  /** The last day that it held, once it has passed. */
  readonly expired: string | null;
  readonly blocks: readonly ReadBlock[];
  /** In the order of the document. */
  readonly hits: readonly ReadHit[];
  /** What the numbers in an article stand for. */
  readonly sources: readonly (AnswerReference & { readonly number: number })[];
  /** The file is gone or has changed since it was read in: only what can be answered from is shown. */
  readonly isPartial: boolean;
}

/**
 * Reads a document again to show it whole.
 * @param places of the passages to mark, as they end their ids: "12-20"; those that there are none of are left out
 * @param today ISO date
 * @returns null when there is no such document
 */
export async function readWholeDocument(
  id: string,
  places: readonly string[],
  { knowledge, reader, today }: { knowledge: Knowledge; reader: DocumentReader; today: string },
): Promise<ReadDocument | null> {
  const facts = knowledge.documents.get(id);
  if (facts === undefined) return null;
  const own = knowledge.index.passages.filter(({ document }) => document === id);
  const wanted = new Set(places.map((place) => `${id}#${place}`));
  const hits = own.filter((passage) => wanted.has(passage.id));
  const text = await reader.read(facts);
  const marks = text === null ? [] : markBlocks(text.blocks, hits);
  // A hit that is not where it was indexed shows that the file is another by now.
  const isPartial = text === null || hits.some((_, hit) => !marks.flat().some((mark) => mark.hit === hit));
  const { title, publisher, date, reference, origin, unit, validUntil } = facts;
  const { expired } = own[0] ? sourceDetails(own[0], knowledge, today) : { expired: null };
  return {
    id,
    ...{ title, publisher, date, reference, origin, unit, validUntil, expired },
    blocks: isPartial ? blocksOfPassages(own, hits) : text.blocks.map((block, i) => toRead(block, marks[i]!)),
    hits: hits.map((hit) => ({
      id: hit.id,
      section: hit.headings.join(' › '),
      page: hit.page,
      notes: lawNotesOn(hit.text, id, knowledge),
    })),
    sources: isPartial ? [] : numbered(text.references, knowledge, today),
    isPartial,
  };
}

function numbered(references: ReadonlyMap<number, Reference>, { sources }: Knowledge, today: string) {
  return [...references].map(([number, reference]) => ({
    number,
    ...referenceDetails(reference, sources, today),
  }));
}

function toRead({ kind, text, page, level, marker, cites }: Block, marks: readonly Mark[]): ReadBlock {
  return {
    ...{ kind, text, page, marks },
    level: kind === 'heading' ? (level ?? 1) : null,
    marker: kind === 'footnote' ? (marker ?? null) : null,
    cites: cites ?? [],
  };
}

/** What is in memory of a document: its passages, under their headings. */
function blocksOfPassages(passages: readonly Passage[], hits: readonly Passage[]): ReadBlock[] {
  const plain = { level: null, marker: null, cites: [] };
  return passages.flatMap((passage, i) => {
    const before = passages[i - 1];
    const isSame = before !== undefined && sameSection(before, passage);
    const { page, headings } = passage;
    const hit = hits.indexOf(passage);
    const heading = isSame || headings.length === 0 ? [] : [headings.join(' › ')];
    return [
      ...heading.map((text): ReadBlock => ({ ...plain, kind: 'heading', text, page, level: 2, marks: [] })),
      ...passage.text.split('\n').map((text): ReadBlock => {
        const isItem = text.startsWith('– ');
        const shown = isItem ? text.slice(2) : text;
        const marks = hit === -1 ? [] : [{ from: 0, to: shown.length, hit }];
        return { ...plain, kind: isItem ? 'item' : 'paragraph', text: shown, page, marks };
      }),
    ];
  });
}
