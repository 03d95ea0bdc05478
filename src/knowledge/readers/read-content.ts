import { extname } from 'node:path';
import type { ArticleKind, Block, PagedLine, SourceDocument } from '../document.ts';
import { KnowledgeError } from '../errors.ts';
import { isoDate } from './find-date.ts';
import { isOrganisation } from './find-publisher.ts';
import { canBeTitle } from './find-title.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPdf } from './read-pdf.ts';
import { readTextLines } from './read-text.ts';

/** What a reader hands on: blocks with what the file says of itself. */
export interface FileContent {
  readonly blocks: readonly Block[];
  /** Where facts are looked for; bare lines still hold the page headers that blocks have lost. */
  readonly lines: readonly { readonly text: string }[];
  /** Written about the document by hand: front matter. */
  readonly given: Facts & {
    readonly id?: string | null;
    readonly kind?: ArticleKind | null | undefined;
    readonly unit?: string | null;
    readonly valid_until?: string | null;
    readonly questions?: readonly string[];
    readonly sectionQuestions?: SourceDocument['sectionQuestions'];
    readonly references?: SourceDocument['references'];
    readonly suggest?: number | null;
  };
  /** Stored in the file by the program that made it. */
  readonly stored: Facts;
}

export interface Facts {
  readonly title?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly date?: string | null | undefined;
  readonly reference?: string | null | undefined;
}

export type BlocksFromLines = (lines: readonly PagedLine[]) => Block[];

type Reader = (path: string, blocksFromLines: BlocksFromLines, limit?: number) => Promise<FileContent>;

const READERS: Readonly<Record<string, Reader>> = {
  '.txt': async (path, blocksFromLines, limit) => {
    const lines = await readTextLines(path, limit);
    return { blocks: blocksFromLines(lines), lines, given: {}, stored: {} };
  },
  '.pdf': async (path, blocksFromLines, limit) => {
    const { lines, title, author, date } = await readPdf(path, limit);
    const stored = {
      title: title !== null && canBeTitle(title) && !isProgramTitle(title) ? title : null,
      // The author of a file is mostly a person, who is not the publisher.
      publisher: author !== null && isOrganisation(author) ? author : null,
      date,
    };
    return { blocks: blocksFromLines(lines), lines, given: {}, stored };
  },
  '.md': async (path, _, limit) => {
    const { frontMatter, blocks } = await readMarkdown(path, limit);
    const stated = frontMatter.date ?? frontMatter.reviewed;
    const date = stated === null ? null : (isoDate(stated) ?? stated);
    return { blocks, lines: blocks, given: { ...frontMatter, date }, stored: {} };
  },
  '.docx': async (path, _, limit) => fromHtml(await readDocx(path, limit)),
  '.html': async (path, _, limit) => fromHtml(await readHtml(path, limit)),
  '.htm': async (path, _, limit) => fromHtml(await readHtml(path, limit)),
};

/**
 * Reads a file with the reader for its type, which its name tells.
 * @param limit largest accepted size in bytes
 * @throws KnowledgeError
 */
export async function readContent(
  path: string,
  blocksFromLines: BlocksFromLines,
  limit?: number,
): Promise<FileContent> {
  const extension = extname(path).toLowerCase();
  const reader = READERS[extension];
  if (!reader) {
    throw new KnowledgeError(
      'unknown_type',
      path,
      `is of a type that cannot be read (${extension || 'no extension'}). Save it as .docx, .pdf, .txt, .md or .html.`,
    );
  }
  return reader(path, blocksFromLines, limit);
}

function fromHtml({ title, blocks }: { title: string | null; blocks: readonly Block[] }): FileContent {
  const stored = { title: title !== null && canBeTitle(title) ? title : null };
  return { blocks, lines: blocks, given: {}, stored };
}

/** "Microsoft Word - utkast3.doc", "rapport_slutlig.pdf", "Mall rapport": left there by a program. */
function isProgramTitle(title: string): boolean {
  return /^(?:microsoft|untitled|namnlös|dokument\d*$|document\d*$|powerpoint|mall\b)|\.\w{3,4}$|_/iu.test(
    title,
  );
}
