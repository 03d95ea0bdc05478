import { decodeText } from './decode-text.ts';
import { blocksFromHtml, type HtmlContent } from './html-blocks.ts';
import { readBytes } from './read-bytes.ts';

/**
 * Reads a web page. Its encoding is told by a byte order mark, else by the page itself, else it is UTF-8.
 * @param limit largest accepted size in bytes
 * @throws KnowledgeError
 */
export async function readHtml(path: string, limit?: number): Promise<HtmlContent> {
  const bytes = await readBytes(path, limit);
  return blocksFromHtml(decodeText(bytes, path, declaredEncoding(bytes)));
}

function declaredEncoding(bytes: Buffer): string {
  const head = bytes.subarray(0, 4096).toString('latin1');
  const declared = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1]?.toLowerCase();
  // A page that can be read up to here is not UTF-16, whatever it claims.
  return declared === undefined || declared.startsWith('utf-16') ? 'utf-8' : declared;
}
