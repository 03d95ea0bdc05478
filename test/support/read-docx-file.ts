import { inflateRawSync } from 'node:zlib';

/** The parts of a Word file by name, unpacked. */
export function readDocxFile(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const parts = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const [method, packed, nameLength, extra, comment, local] = [
      file.readUInt16LE(at + 10),
      file.readUInt32LE(at + 20),
      file.readUInt16LE(at + 28),
      file.readUInt16LE(at + 30),
      file.readUInt16LE(at + 32),
      file.readUInt32LE(at + 42),
    ];
    const name = file.toString('utf8', at + 46, at + 46 + nameLength!);
    const start = local! + 30 + file.readUInt16LE(local! + 26) + file.readUInt16LE(local! + 28);
    const content = file.subarray(start, start + packed!);
    parts.set(name, (method === 0 ? content : inflateRawSync(content)).toString('utf8'));
    at += 46 + nameLength! + extra! + comment!;
  }
  return parts;
}

/** The text of `word/document.xml`, a line per paragraph and per line break. */
export function docxText(parts: ReadonlyMap<string, string>): string {
  return [...parts.get('word/document.xml')!.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gsu)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:br\/>|<w:t[^>]*>([^<]*)<\/w:t>/gu)]
        .map(([whole, text]) => (whole === '<w:br/>' ? '\n' : (text ?? '')))
        .join(''),
    )
    .join('\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
