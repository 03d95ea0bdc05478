import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { loadLexicon } from '../analysis/lexicon.ts';
import type { DocumentFacts } from '../document.ts';
import { KnowledgeError } from '../errors.ts';
import { createPlaceFinder } from '../index/passage-places.ts';
import { knownPhrases } from '../known-phrases.ts';
import { loadLawMap } from '../law/law-map.ts';
import { splitPassages } from '../passages/split-passages.ts';
import { documentOf, readFileContent } from '../readers/read-file.ts';
import { loadSources } from '../sources/load-sources.ts';
import { blocksFromLines } from '../structure/blocks-from-lines.ts';
import { unitOf } from '../unit-of.ts';
import { safeFileName } from '../uploaded/safe-file-name.ts';
import { documentKind } from './document-kind.ts';
import { type FoundKind, findInPassages, type RepealedLaw } from './find-in-passages.ts';

/** Where a passage stands. */
export interface PreviewPlace {
  /** Heading path joined with " › ", empty under no heading. */
  readonly section: string;
  readonly page: number | null;
}

/** What was understood of a file; nothing of it is kept. */
export interface DocumentPreview
  extends Pick<DocumentFacts, 'title' | 'publisher' | 'date' | 'reference' | 'unit' | 'validUntil'> {
  /** The name that it gets: as it was sent, with the ending that its content says. */
  readonly file: string;
  readonly kind: 'pdf' | 'docx' | 'md';
  readonly bytes: number;
  readonly sha256: string;
  /** Its name said something else than its content. */
  readonly isRenamed: boolean;
  /** The last page with text; null where there are no pages. */
  readonly pages: number | null;
  /** Pages without any text before that, such as scanned ones. */
  readonly emptyPages: readonly number[];
  readonly headings: number;
  /** The first of the headings. */
  readonly outline: readonly {
    readonly text: string;
    readonly level: number;
    readonly page: number | null;
  }[];
  readonly passages: number;
  /** The first, one from the middle and the last. */
  readonly examples: readonly (PreviewPlace & { readonly text: string })[];
  /** References to what is repealed, with what stands where today. */
  readonly law: readonly RepealedLaw[];
  readonly personal: readonly FoundKind[];
}

export interface PreviewOptions {
  /** The program's own `knowledge/` folder. */
  readonly home: string;
  /** Where lexicon, law map and register are kept as parsed. */
  readonly snapshots: string;
  /** A folder for the file while it is read; made when needed. */
  readonly aside: string;
}

const OUTLINE = 60;
/** No passage is shown longer; a reader sees by then what it is. */
const EXAMPLE = 700;

/**
 * Reads a file as it would be read in.
 * @throws KnowledgeError when it cannot be; unknown_type when its content is neither PDF, Word nor Markdown
 */
export async function previewDocument(
  name: string,
  content: Uint8Array,
  { home, snapshots, aside }: PreviewOptions,
): Promise<DocumentPreview> {
  const { file, kind, isRenamed } = named(name, content);
  await mkdir(aside, { recursive: true, mode: 0o700 });
  const folder = await mkdtemp(join(aside, 'p-'));
  try {
    const path = join(folder, file);
    await writeFile(path, content, { mode: 0o600 });
    const read = await readFileContent(path, { blocksFromLines });
    const document = documentOf(read, path, { id: file });
    const passages = splitPassages(document);
    const lexicon = loadLexicon(join(home, 'lexicon'), snapshots);
    const sources = loadSources(join(home, 'sources.yaml'), snapshots);
    const { title, publisher, date, reference, validUntil } = document;
    const isKnown = knownPhrases({ ...lexicon, sources, titles: [title] });
    const law = loadLawMap(join(home, 'law.yaml'), snapshots);
    const headings = document.blocks.filter((block) => block.kind === 'heading');
    const pagesWithText = new Set(
      [...read.lines, ...document.blocks].flatMap((line) =>
        'page' in line && typeof line.page === 'number' && line.text.trim() !== '' ? [line.page] : [],
      ),
    );
    const pages = pagesWithText.size === 0 ? null : Math.max(...pagesWithText);
    return {
      ...{ file, kind, isRenamed, title, publisher, date, reference, validUntil, pages },
      bytes: content.byteLength,
      sha256: createHash('sha256').update(content).digest('hex'),
      unit: unitOf(document, lexicon.places, createPlaceFinder(lexicon.places)),
      emptyPages: missingPages(pagesWithText, pages ?? 0),
      headings: headings.length,
      outline: headings.slice(0, OUTLINE).map(({ text, level, page }) => ({ text, level: level ?? 1, page })),
      passages: passages.length,
      examples: chosen(passages).map(({ text, headings: path, page }) => ({
        text: text.length > EXAMPLE ? `${text.slice(0, EXAMPLE).trimEnd()} …` : text,
        section: path.join(' › '),
        page,
      })),
      ...findInPassages(passages, { date, law, isKnown }),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const ENDINGS = { pdf: ['.pdf'], docx: ['.docx'], md: ['.md', '.markdown'] } as const;

/**
 * The name that a file gets, by its content.
 * @throws KnowledgeError
 */
export function named(
  name: string,
  content: Uint8Array,
): Pick<DocumentPreview, 'file' | 'kind' | 'isRenamed'> {
  const safe = safeFileName(name);
  const kind = documentKind(content);
  const ending = extname(safe).toLowerCase();
  if (content.byteLength === 0) throw new KnowledgeError('unreadable_empty', safe, 'is empty.');
  if (kind === 'old-office')
    throw new KnowledgeError('unreadable_encrypted', safe, 'is protected or an old Office file.');
  // Any text could be Markdown: there the name has to say so.
  if (
    kind === 'other' ||
    kind === 'other-zip' ||
    (kind === 'md' && !ENDINGS.md.some((one) => one === ending))
  )
    throw new KnowledgeError('unknown_type', safe, 'is neither PDF, Word (.docx) nor Markdown (.md).');
  const isRight = ENDINGS[kind].some((one) => one === ending) && ending !== '.markdown';
  if (isRight) return { file: safe, kind, isRenamed: false };
  const stem = safe.slice(0, safe.length - extname(safe).length);
  return { file: `${stem}.${kind}`, kind, isRenamed: ending !== '.markdown' };
}

function missingPages(present: ReadonlySet<number>, pages: number): number[] {
  return Array.from({ length: pages }, (_, i) => i + 1).filter((page) => !present.has(page));
}

function chosen<T>(passages: readonly T[]): T[] {
  const last = passages.length - 1;
  return [...new Set([0, Math.floor(last / 2), last])].flatMap((i) => passages[i] ?? []);
}
