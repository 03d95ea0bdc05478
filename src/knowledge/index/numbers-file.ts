import { createHash } from 'node:crypto';

/** Rows of numbers by name, each of its own length. */
export type Numbers = Readonly<Record<string, Int32Array | Float32Array>>;

/** What is needed to take the rows out again. */
export interface NumbersLayout {
  /** SHA-256 of the bytes. */
  readonly hash: string;
  /** In the order in which they lie. */
  readonly rows: readonly {
    readonly name: string;
    readonly kind: 'integers' | 'fractions';
    readonly length: number;
  }[];
}

/** Four bytes a number, in the order of this computer's kind: the file is read where it was written. */
export function packNumbers(numbers: Numbers): { bytes: Buffer; layout: NumbersLayout } {
  const named = Object.entries(numbers);
  const bytes = Buffer.concat(
    named.map(([, row]) => new Uint8Array(row.buffer, row.byteOffset, row.byteLength)),
  );
  const rows = named.map(([name, row]) => ({
    name,
    kind: row instanceof Int32Array ? ('integers' as const) : ('fractions' as const),
    length: row.length,
  }));
  return { bytes, layout: { hash: hashOf(bytes), rows } };
}

/**
 * Takes the rows out of the bytes that `packNumbers` made; they lie where they are and are not copied.
 * @returns the rows of each kind by name, null when the bytes are not those that the layout is of
 */
export function unpackNumbers(
  bytes: Buffer<ArrayBuffer>,
  layout: NumbersLayout,
): { integers: Map<string, Int32Array>; fractions: Map<string, Float32Array> } | null {
  if (
    hashOf(bytes) !== layout.hash ||
    bytes.length !== layout.rows.reduce((sum, row) => sum + row.length * 4, 0)
  )
    return null;
  // Small files are read into a shared buffer, where they may start at an address that numbers cannot start at.
  const own = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const integers = new Map<string, Int32Array>();
  const fractions = new Map<string, Float32Array>();
  let at = own.byteOffset;
  for (const { name, kind, length } of layout.rows) {
    if (kind === 'integers') integers.set(name, new Int32Array(own.buffer, at, length));
    else fractions.set(name, new Float32Array(own.buffer, at, length));
    at += length * 4;
  }
  return { integers, fractions };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
