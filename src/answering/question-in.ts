import { splitSentences } from '../knowledge/sentences.ts';

/**
 * What a message asks: the sentences that end in a question mark, or the whole of it where none does.
 * @param text a message that somebody has written to somebody else
 */
export function questionIn(text: string): string {
  const sentences = splitSentences(text);
  const asked = sentences.filter((sentence) => /\?["”’)\]]*$/u.test(sentence));
  return (asked.length > 0 ? asked : sentences).join(' ').trim();
}
