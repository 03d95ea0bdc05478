import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { unreadable } from './errors.ts';

/**
 * Reads the lines of a text file one by one; the mark that Windows puts at the beginning is left out.
 * @throws InputError when the file cannot be read
 */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const input = createReadStream(file, 'utf8');
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      yield line.replace(/^\uFEFF/u, '');
    }
  } catch (error) {
    throw unreadable(file, error);
  }
}
