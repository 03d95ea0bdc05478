const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/**
 * Folds the lines of a calendar file anew, so that none is longer than 75 octets and no letter is parted in two
 * (RFC 5545, 3.1). The library that writes the file counts letters, and å, ä and ö are two octets each.
 * @param calendar lines ending in CRLF, folded in any way
 */
export function foldLines(calendar: string): string {
  return calendar
    .replace(/\r\n[ \t]/gu, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n');
}

function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const width = encoder.encode(letter).length;
    if (octets + width > MOST_OCTETS) {
      parts.push(part);
      // What is carried over begins with a space, which counts.
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += width;
  }
  return [...parts, part].join('\r\n');
}
