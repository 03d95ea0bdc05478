import { createHash } from 'node:crypto';
import type { NewVersion } from '../../src/store/own-documents.ts';

/** A document as it is put in; a new one unless told. */
export function published(
  file: string,
  content: string | Uint8Array,
  given: Partial<NewVersion> = {},
): NewVersion {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    document: null,
    file,
    content: bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    by: 'chef',
    ...given,
  };
}
