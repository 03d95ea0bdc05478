import { Buffer } from 'node:buffer';

/** What a file is by its content; only the first three are read. */
export type DocumentKind = 'pdf' | 'docx' | 'md' | 'old-office' | 'other-zip' | 'other';

/** Readers let a few bytes stand before the sign of a PDF. */
const PDF_WITHIN = 1024;
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** Where the text lies in a Word document; the names of what a zip holds stand in it unpacked. */
const WORD_PART = Buffer.from('word/document.xml');

/** Tells what a file is by what is in it: a name can say anything. Whether it is whole is not looked at. */
export function documentKind(content: Uint8Array): DocumentKind {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.subarray(0, PDF_WITHIN).includes('%PDF-')) return 'pdf';
  if (bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4])))
    return bytes.includes(WORD_PART) ? 'docx' : 'other-zip';
  if (bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) return 'old-office';
  return isText(bytes) ? 'md' : 'other';
}

function isText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false;
  const start = bytes.subarray(0, 200).toString('latin1').trimStart();
  // A web page and rich text are text too, but not such as one writes in.
  return !/^(?:<!doctype|<html|<\?xml|\{\\rtf)/iu.test(start);
}
