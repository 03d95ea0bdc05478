/**
 * Divides a text at its line breaks into parts that each fit in a field on a card; a line that alone is too long is divided
 * as well. Nothing is left out.
 * @param most bytes, as the text stands in JSON
 */
export function inParts(text: string, most: number): readonly string[] {
  const parts: string[] = [];
  let part: string[] = [];
  let size = 0;
  for (const line of text.split('\n').flatMap((whole) => pieces(whole, most))) {
    const bytes = Buffer.byteLength(JSON.stringify(line));
    if (part.length > 0 && size + bytes > most) {
      parts.push(part.join('\n'));
      part = [];
      size = 0;
    }
    part.push(line);
    size += bytes;
  }
  return [...parts, part.join('\n')];
}

function pieces(line: string, most: number): readonly string[] {
  if (Buffer.byteLength(JSON.stringify(line)) <= most) return [line];
  const letters = [...line];
  const half = Math.ceil(letters.length / 2);
  return [letters.slice(0, half), letters.slice(half)].flatMap((some) => pieces(some.join(''), most));
}
