import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** Any moment would do, as long as it is always the same. Read in local time, so that it is the same everywhere. */
const MADE = new Date(1980, 0, 1);

/** Packs files in the order given. The same files give the same bytes, whenever and wherever they are packed. */
export async function writeZip(files: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of files) {
    zip.addBuffer(Buffer.from(content), name, { mtime: MADE, mode: 0o100644, forceDosTimestamp: true });
  }
  zip.end();
  return buffer(zip.outputStream);
}
