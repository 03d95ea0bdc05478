/**
 * Joins the lines of a paragraph. A word broken over two lines is made whole; a hyphen that belongs to the word
 * ("NPF-perspektiv", "barn- och ungdomsvård") stays.
 * @param known words of the whole document, lower case: tells "icke-manualbaserad" from "dokumentation"
 */
export function joinLines(lines: readonly string[], known: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    if (text === '') text = line;
    else if (/https?:\S*-$/u.test(text)) text += line;
    else if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line)) text = joinHyphenated(text, line, known);
    else text += ` ${line}`;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

function joinHyphenated(text: string, line: string, known: ReadonlySet<string>): string {
  if (/^(?:och|eller|samt|respektive|till|som)\b/u.test(line)) return `${text} ${line}`;
  const head = /[\p{L}\d-]+-$/u.exec(text)![0];
  const tail = /^[\p{L}\d-]+/u.exec(line)![0];
  const joined = `${head.slice(0, -1)}${tail}`.toLowerCase();
  const hyphenated = `${head}${tail}`.toLowerCase();
  if (known.has(hyphenated) && !known.has(joined)) return text + line;
  if (/^\p{Lu}{2,}/u.test(head)) return text + line;
  return text.slice(0, -1) + line;
}

/** The words of a document, lower case, for `joinLines`. */
export function knownWords(lines: readonly { text: string }[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const match of text.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)) words.add(match[0].toLowerCase());
  return words;
}
