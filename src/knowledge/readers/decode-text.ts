import { KnowledgeError } from '../errors.ts';

/**
 * Turns the bytes of a text file into a string: UTF-8, or UTF-16 when a byte order mark says so.
 * @param declared an encoding the file itself names (HTML), used when there is no byte order mark
 * @throws KnowledgeError unreadable_encoding for other encodings, corrupt for binary content
 */
export function decodeText(bytes: Uint8Array, path: string, declared = 'utf-8'): string {
  const encoding = markedEncoding(bytes) ?? declared;
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // Binary content is rarely valid UTF-8 either; say what it is rather than how it is encoded.
    if (bytes.includes(0) && markedEncoding(bytes) === null) throw binary(path, error);
    throw new KnowledgeError(
      'unreadable_encoding',
      path,
      `is not ${encoding.toUpperCase()} text. Open it in an editor and save it with the encoding UTF-8.`,
      error,
    );
  }
  if (text.includes('\0')) throw binary(path);
  return text;
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function binary(path: string, cause?: unknown): KnowledgeError {
  return new KnowledgeError(
    'corrupt',
    path,
    'contains zero bytes, so it is damaged or not a text file. Save it again as UTF-8 text.',
    cause,
  );
}
