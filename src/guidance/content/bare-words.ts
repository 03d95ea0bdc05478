/** A text in small letters, with one space for all that is neither letter nor figure: for comparing what people type. */
export function bareWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
