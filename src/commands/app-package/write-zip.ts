import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** Packs files in the order given. The same files give the same bytes, whenever and wherever they are packed. */
export async function writeZip(files: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const zip = new ZipFile();
  // Any moment would do, as long as it is always the same. An archive has it in local time: so is this.
  const mtime = new Date(2026, 0, 1);
  for (const [name, content] of files) {
    zip.addBuffer(Buffer.from(content), name, { mtime, mode: 0o100644, forceDosTimestamp: true });
  }
  zip.end();
  return buffer(zip.outputStream);
}
