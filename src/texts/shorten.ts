/** Cuts at a word so that the result, with its ellipsis, is at most `limit` characters. */
export function shorten(text: string, limit: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${whole(space > limit / 2 ? cut.slice(0, space) : cut)}…`;
}

/** The end of a text, cut at a word, line breaks kept. */
export function shortenStart(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(text.length - limit + 1);
  const space = cut.search(/\s/);
  return `…${(space >= 0 && space < limit / 2 ? cut.slice(space + 1) : cut).trimStart()}`;
}

/** The beginning of a text, cut at a word, line breaks kept. */
export function shortenEnd(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.search(/\s\S*$/);
  return `${whole(space > limit / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** Drops half of a character pair left by a cut. */
function whole(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
