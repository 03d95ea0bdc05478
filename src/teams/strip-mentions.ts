/**
 * Takes `<at>…</at>` out of a message: the bot's own mention is not part of the question, and other people's
 * names are nothing to search for. One pass with indexOf: a pattern could be made to backtrack for minutes.
 */
export function stripMentions(text: string): string {
  const kept: string[] = [];
  let position = 0;
  while (position < text.length) {
    const open = findTag(text, position);
    const close = open < 0 ? -1 : text.indexOf('</at>', open);
    if (close < 0) break;
    kept.push(text.slice(position, open));
    position = close + '</at>'.length;
  }
  kept.push(text.slice(position));
  return kept
    .join(' ')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** `<at>` or `<at id="0">`, but not `<att>`. */
function findTag(text: string, from: number): number {
  for (let at = text.indexOf('<at', from); at >= 0; at = text.indexOf('<at', at + 3)) {
    if (text[at + 3] === '>' || text[at + 3] === ' ') return at;
  }
  return -1;
}
