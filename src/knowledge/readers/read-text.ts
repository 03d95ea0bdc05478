import type { PagedLine } from '../document.ts';
import { decodeText } from './decode-text.ts';
import { readBytes } from './read-bytes.ts';

/**
 * Reads a text file as bare lines, numbered as an editor numbers them.
 * @param limit largest accepted size in bytes
 * @returns every line, blank ones too; pages are counted from 1 if the text has form feeds, else null
 * @throws KnowledgeError
 */
export async function readTextLines(path: string, limit?: number): Promise<PagedLine[]> {
  return linesFromText(decodeText(await readBytes(path, limit), path));
}

/** Splits text into lines. A form feed starts a new page but is no line break of its own. */
export function linesFromText(text: string): PagedLine[] {
  const hasPages = text.includes('\f');
  const lines: PagedLine[] = [];
  let page = 1;
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const parts = raw.split('\f');
    for (const [order, part] of parts.entries()) {
      if (order > 0) page += 1;
      // What a form feed leaves empty beside it is no blank line: a paragraph may go on over the page.
      if (parts.length > 1 && part.trim() === '') continue;
      lines.push({ text: part, page: hasPages ? page : null, line: index + 1 });
    }
  }
  if (lines.at(-1)?.text === '') lines.pop();
  return lines;
}
