import { basename } from 'node:path';
import type { SourceDocument } from '../document.ts';
import { KnowledgeError } from '../errors.ts';
import { findDocumentFacts, type StatedFacts } from './document-facts.ts';
import { fileTitle } from './file-title.ts';
import { yearInTitle } from './find-date.ts';
import { canBeTitle } from './find-title.ts';
import { type BlocksFromLines, type Facts, type FileContent, readContent } from './read-content.ts';
import { overrideKey, type SourceOverride, type SourceOverrides } from './source-overrides.ts';

export interface ReadDocumentOptions {
  /** Finds the structure of bare lines (.txt, .pdf). */
  readonly blocksFromLines: BlocksFromLines;
  readonly sources?: SourceOverrides;
  /** The document's id if its front matter gives none; else the file name. */
  readonly id?: string;
  /** Largest accepted file in bytes; 200 MB if not given. */
  readonly limit?: number;
}

const NOTHING: StatedFacts = { title: null, publisher: null, date: null, reference: null };

/**
 * Reads a document: .txt, .md, .docx, .pdf, .html or .htm. Title, publisher, date and reference are taken from
 * `sources`, else from front matter or what the file stores, else from the text.
 * @throws KnowledgeError
 */
export async function readDocument(path: string, options: ReadDocumentOptions): Promise<SourceDocument> {
  return documentOf(await readFileContent(path, options), path, options);
}

/**
 * Puts together what a file says and what is said of it.
 * @throws KnowledgeError unreadable_empty
 */
export function documentOf(
  content: FileContent,
  path: string,
  options: Pick<ReadDocumentOptions, 'sources' | 'id'>,
): SourceDocument {
  if (content.blocks.length === 0) {
    throw new KnowledgeError('unreadable_empty', path, 'has no text. Check that the right file was saved.');
  }
  const { given, stored } = content;
  const said: Facts & Partial<SourceOverride> = options.sources?.get(overrideKey(path)) ?? {};
  // Whoever has written a title above a text has written what there is to say; numbers in it are those of sources.
  const found = given.title ? NOTHING : findDocumentFacts(content.lines);
  const title = said.title ?? given.title ?? stored.title ?? found.title ?? plainTitle(content, path);
  return {
    id: given.id ?? options.id ?? basename(path).normalize('NFC'),
    title,
    publisher: said.publisher ?? given.publisher ?? stored.publisher ?? found.publisher,
    // What a program stores is the day the file was made, often long after the report: the text goes first.
    date:
      said.date ??
      given.date ??
      found.date ??
      (given.title ? null : yearInTitle(title)) ??
      stored.date ??
      null,
    reference: said.reference ?? given.reference ?? stored.reference ?? found.reference,
    path,
    origin: 'own',
    kind: given.kind ?? null,
    unit: said.unit ?? given.unit ?? null,
    validUntil: said.valid_until ?? given.valid_until ?? null,
    questions: given.questions ?? [],
    sectionQuestions: given.sectionQuestions ?? new Map(),
    references: given.references ?? new Map(),
    ...(typeof given.suggest === 'number' ? { suggest: given.suggest } : {}),
    blocks: content.blocks,
  };
}

/**
 * Reads what a file holds.
 * @throws KnowledgeError
 */
export async function readFileContent(
  path: string,
  options: Pick<ReadDocumentOptions, 'blocksFromLines' | 'limit'>,
): Promise<FileContent> {
  try {
    return await readContent(path, options.blocksFromLines, options.limit);
  } catch (error) {
    if (error instanceof KnowledgeError) throw error;
    // A file built to exhaust a parser, or a fault in one: the operator can only try another copy.
    const advice = 'could not be read. Open it, check it, and save a new copy or another format.';
    throw new KnowledgeError('corrupt', path, advice, error);
  }
}

function plainTitle({ blocks }: FileContent, path: string): string {
  const heading = blocks.find((block) => block.kind === 'heading' && canBeTitle(block.text));
  return heading?.text ?? fileTitle(path);
}
