import { createReadStream } from 'node:fs';
import { BackupError } from '../errors.ts';

/** No row is near this; what is longer is something else than a backup, and is not read into memory. */
const LONGEST_LINE = 4_000_000;
const LINE_END = 0x0a;

/**
 * Reads the lines of a file as they lie there, the end of each line with it; some at a time.
 * @throws BackupError when it cannot be read, or has no lines
 */
export async function* fileLines(file: string): AsyncGenerator<readonly Buffer[]> {
  let open: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
      const bytes = open.length === 0 ? (chunk as Buffer) : Buffer.concat([open, chunk as Buffer]);
      const lines: Buffer[] = [];
      let from = 0;
      for (let at = bytes.indexOf(LINE_END); at !== -1; at = bytes.indexOf(LINE_END, from)) {
        lines.push(bytes.subarray(from, at + 1));
        from = at + 1;
      }
      open = bytes.subarray(from);
      if (open.length > LONGEST_LINE)
        throw new BackupError('not_a_backup', file, 'is no backup of Lathunden: it has no lines.');
      yield lines;
    }
  } catch (cause) {
    if (cause instanceof BackupError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    const problem = code === 'ENOENT' ? 'is not there: correct the name.' : `cannot be read (${code}).`;
    throw new BackupError('unreadable', file, problem, cause);
  }
  // What a torn file ends with.
  if (open.length > 0) yield [open];
}
