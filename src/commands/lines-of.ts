import { createReadStream } from 'node:fs';
import { unreadable } from './errors.ts';

/** Not where readline ends them: JSON may hold U+2028 and U+2029 as they are, inside a text. */
const LINE_END = /\r\n|\n|\r(?!$)/u;

/**
 * Reads the lines of a text file one by one; the mark that Windows puts at the beginning is left out.
 * @throws InputError when the file cannot be read
 */
export async function* linesOf(file: string): AsyncGenerator<string> {
  let open = '';
  try {
    for await (const chunk of createReadStream(file, 'utf8')) {
      // The end of a line may lie in two chunks, so that a last \r waits.
      const lines = (open + String(chunk)).split(LINE_END);
      open = lines.pop()!;
      for (const line of lines) yield withoutMark(line);
    }
  } catch (error) {
    throw unreadable(file, error);
  }
  if (open !== '') yield withoutMark(open.replace(/\r$/u, ''));
}

function withoutMark(line: string): string {
  return line.replace(/^\ufeff/u, '');
}
