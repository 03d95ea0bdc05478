import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';

/** Far above any app package. */
const MOST_BYTES = 5 * 1024 * 1024;

/**
 * The files of an archive, by name.
 * @throws Error when it cannot be unpacked, or is no app package by its size
 */
export async function readZip(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  const files = new Map<string, Buffer>();
  let left = MOST_BYTES;
  for await (const entry of zip.eachEntry()) {
    left -= entry.uncompressedSize;
    if (left < 0) throw new RangeError('It unpacks to more than 5 MB.');
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return files;
}
