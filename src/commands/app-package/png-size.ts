const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Signature, and the first chunk's length, name, width and height. */
const HEAD_BYTES = 24;

/** @returns pixels, from the file's head; null when it is no PNG */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } | null {
  const isPng =
    bytes.length >= HEAD_BYTES &&
    bytes.subarray(0, 8).equals(SIGNATURE) &&
    bytes.toString('latin1', 12, 16) === 'IHDR';
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
}
