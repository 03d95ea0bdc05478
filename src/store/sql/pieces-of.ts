/** Bytes in one row: as text in a line of a backup it is a third more. */
export const PIECE_BYTES = 1_048_576;

/** Cuts a document's content into what one row holds, in order; nothing is copied. */
export function* piecesOf(content: Uint8Array): Generator<{ number: number; content: Uint8Array }> {
  for (let from = 0, number = 0; from < content.length; from += PIECE_BYTES, number += 1) {
    yield { number, content: content.subarray(from, from + PIECE_BYTES) };
  }
}
