import { getDocumentProxy } from 'unpdf';
import type { PagedLine } from '../document.ts';
import { KnowledgeError } from '../errors.ts';
import { oneLine } from './one-line.ts';
import { type PdfText, pdfLines } from './pdf-lines.ts';
import { readBytes } from './read-bytes.ts';

export interface PdfContent {
  readonly lines: PagedLine[];
  readonly title: string | null;
  readonly author: string | null;
  /** The day the file was made, as an ISO date; the document itself may be older. */
  readonly date: string | null;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Far above any report; what has more pages is hardly meant to be quoted from. */
const MAX_PAGES = 10_000;

/**
 * Reads the text of a PDF as bare lines with page numbers, numbered through the document.
 * @param limit largest accepted size in bytes
 * @throws KnowledgeError
 */
export async function readPdf(path: string, limit?: number): Promise<PdfContent> {
  const pdf = await openPdf(await readBytes(path, limit), path);
  try {
    if (pdf.numPages > MAX_PAGES) {
      const advice = `has ${pdf.numPages} pages and the limit is ${MAX_PAGES}. Split it into parts.`;
      throw new KnowledgeError('too_large', path, advice);
    }
    const lines: PagedLine[] = [];
    for (let page = 1; page <= pdf.numPages; page += 1) {
      for (const text of pdfLines(await pageTexts(pdf, page))) {
        lines.push({ text, page, line: lines.length + 1 });
      }
    }
    if (lines.every((line) => line.text === '')) {
      const advice =
        'has no text, only pictures of pages. Run text recognition (OCR) on it and save it again.';
      throw new KnowledgeError('unreadable_scanned', path, advice);
    }
    return { lines, ...(await metadata(pdf)) };
  } catch (error) {
    throw error instanceof KnowledgeError ? error : damaged(path, error);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function openPdf(bytes: Buffer, path: string): Promise<Pdf> {
  try {
    // A plain copy: the parser takes the memory over. Verbosity 0: its remarks are of no use to the operator.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    if ((error as Error).name !== 'PasswordException') throw damaged(path, error);
    const advice = 'is an encrypted PDF. Save a copy without a password and put it in the folder.';
    throw new KnowledgeError('unreadable_encrypted', path, advice, error);
  }
}

async function pageTexts(pdf: Pdf, number: number): Promise<PdfText[]> {
  const page = await pdf.getPage(number);
  const view = page.getViewport({ scale: 1 }).transform as number[];
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [, , c, d, e, f] = item.transform as [number, number, number, number, number, number];
    // Into the page as it is looked at: pages may be stored lying on their side.
    const x = view[0]! * e + view[2]! * f + view[4]!;
    const y = view[1]! * e + view[3]! * f + view[5]!;
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || item.height || 1 }];
  });
}

async function metadata(pdf: Pdf): Promise<Omit<PdfContent, 'lines'>> {
  const { info } = await pdf.getMetadata();
  const fields = info as Readonly<Record<string, unknown>>;
  return {
    title: field(fields.Title),
    author: field(fields.Author),
    date: pdfDate(fields.CreationDate) ?? pdfDate(fields.ModDate),
  };
}

function field(value: unknown): string | null {
  return typeof value === 'string' ? oneLine(value) || null : null;
}

/** "D:20241105093000+01'00'" */
function pdfDate(value: unknown): string | null {
  const parts = /^(?:D:)?(\d{4})(\d\d)?(\d\d)?/.exec(typeof value === 'string' ? value : '');
  return parts ? parts.slice(1).filter(Boolean).join('-') : null;
}

function damaged(path: string, cause: unknown): KnowledgeError {
  const advice = 'is damaged or not a PDF. Open it, save a new copy as PDF, and put that in the folder.';
  return new KnowledgeError('corrupt', path, advice, cause);
}
