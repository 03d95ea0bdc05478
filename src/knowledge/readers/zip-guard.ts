import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { KnowledgeError } from '../errors.ts';

/** What an archive may hold at most; far above any report, far below what hurts. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes after unpacking, all entries together. */
  readonly unpackedBytes: number;
  /** Unpacked size divided by packed size. */
  readonly ratio: number;
}

export const ZIP_LIMITS: ZipLimits = { entries: 10_000, unpackedBytes: 200 * 1024 * 1024, ratio: 200 };

/**
 * Refuses an archive that would unpack to something huge. The sizes that it declares are added up first; they
 * can lie, so every entry is then unpacked once as a stream, counted and thrown away.
 * @returns the names of the entries
 * @throws KnowledgeError zip_bomb, unreadable_encrypted or corrupt
 */
export async function guardZip(bytes: Buffer, path: string, limits = ZIP_LIMITS): Promise<string[]> {
  try {
    const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
    const entries = await declaredEntries(zip, path, limits);
    let left = limits.unpackedBytes;
    for (const entry of entries) left -= await unpackedSize(zip, entry, left, path);
    return entries.map((entry) => entry.fileName);
  } catch (error) {
    if (error instanceof KnowledgeError) throw error;
    throw new KnowledgeError(
      'corrupt',
      path,
      'is damaged (it cannot be unpacked). Open it in the program it was made with and save it again.',
      error,
    );
  }
}

async function declaredEntries(zip: ZipFile, path: string, limits: ZipLimits): Promise<Entry[]> {
  const entries: Entry[] = [];
  let packed = 0;
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    if (entries.length > limits.entries) throw bomb(path, `it holds more than ${limits.entries} parts`);
    if (unpacked > limits.unpackedBytes) throw bomb(path, 'it says that it unpacks to more than is allowed');
    if (entry.isEncrypted()) {
      const advice = 'is protected with a password. Save a copy without a password and put it in the folder.';
      throw new KnowledgeError('unreadable_encrypted', path, advice);
    }
  }
  if (unpacked > packed * limits.ratio) throw bomb(path, 'it unpacks to far more than its own size');
  return entries;
}

async function unpackedSize(zip: ZipFile, entry: Entry, left: number, path: string): Promise<number> {
  // Read by the archive's own bytes, not by its word: yauzl stops a stream that passes its declared size.
  let size = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      size += (chunk as Buffer).length;
      if (size > left) throw bomb(path, 'it unpacks to more than is allowed');
    }
  } catch (error) {
    if (/too many bytes/i.test(String(error)))
      throw bomb(path, 'its parts are larger than they claim', error);
    throw error;
  }
  return size;
}

function bomb(path: string, why: string, cause?: unknown): KnowledgeError {
  const advice = `was refused because ${why}. Open it in Word, check it, and save a new copy.`;
  return new KnowledgeError('zip_bomb', path, advice, cause);
}
