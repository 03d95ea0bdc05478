import { basename, extname } from 'node:path';

/** @returns a file name as a title: "rutin_for-orosanmalan.pdf" is "Rutin for orosanmalan" */
export function fileTitle(path: string): string {
  const name = basename(path, extname(path)).normalize('NFC');
  const words = name
    .replace(/[_+]+|(?<=[\p{L}\d])-(?=\p{Ll})|%20/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return words === '' ? name : words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
}
