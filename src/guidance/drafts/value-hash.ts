import { createHash } from 'node:crypto';
import type { DraftField } from './draft-field.ts';
import type { DraftValues } from './draft-values.ts';

/** Characters per field: enough to tell two texts apart, too few to read anything out of. */
const length = 5;

/** A few characters that tell whether a value is another than it was. */
export function valueHash(value: string): string {
  return createHash('sha256').update(value).digest('base64url').slice(0, length);
}

/** What a card was made with, field by field, in one word; it begins with which fields those were. */
export function hashesOf(fields: readonly DraftField[], values: DraftValues): string {
  const hashes = fields.map(({ key }) => valueHash(values[key] ?? ''));
  return [fieldsHash(fields), ...hashes].join('');
}

/** @returns the hash by the key of the field; null when the word is of other fields, or forged */
export function readHashes(
  fields: readonly DraftField[],
  word: string | undefined,
): ReadonlyMap<string, string> | null {
  if (word?.length !== length * (fields.length + 1) || !word.startsWith(fieldsHash(fields))) return null;
  return new Map(fields.map(({ key }, i) => [key, word.slice(length * (i + 1), length * (i + 2))] as const));
}

function fieldsHash(fields: readonly DraftField[]): string {
  return valueHash(fields.map(({ key }) => key).join());
}
