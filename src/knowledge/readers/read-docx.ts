import mammoth from 'mammoth';
import { KnowledgeError } from '../errors.ts';
import { blocksFromHtml, type HtmlContent } from './html-blocks.ts';
import { readBytes } from './read-bytes.ts';
import { guardZip, type ZipLimits } from './zip-guard.ts';

/** Old Word files, and every Office file with a password, are wrapped in this container instead of a zip. */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Headings that mammoth does not know of itself: the document title and Swedish style names. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Rubrik'] => h1:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Rubrik ${level}'] => h${level}:fresh`),
];

/**
 * Reads a Word document. Blocks are numbered in order in place of lines; Word stores no pages.
 * @param limit largest accepted size in bytes
 * @param zipLimits what the file may unpack to
 * @throws KnowledgeError
 */
export async function readDocx(path: string, limit?: number, zipLimits?: ZipLimits): Promise<HtmlContent> {
  const bytes = await readBytes(path, limit);
  if (bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) {
    throw new KnowledgeError(
      'unreadable_encrypted',
      path,
      'is protected with a password or an old .doc file. Save a copy as .docx without a password.',
    );
  }
  const parts = await guardZip(bytes, path, zipLimits);
  if (!parts.includes('[Content_Types].xml')) throw notWord(path);
  const { title, blocks } = blocksFromHtml(await convert(bytes, path));
  const numbered = blocks.map((block, index) => ({ ...block, lines: [index + 1, index + 1] as const }));
  return { title, blocks: numbered };
}

async function convert(buffer: Buffer, path: string): Promise<string> {
  try {
    const result = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: STYLES,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return result.value;
  } catch (error) {
    throw notWord(path, error);
  }
}

function notWord(path: string, cause?: unknown): KnowledgeError {
  const advice = 'is damaged or not a Word document. Open it in Word and save it again as .docx.';
  return new KnowledgeError('corrupt', path, advice, cause);
}
