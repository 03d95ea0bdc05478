import { blocksFromHtml } from '../../knowledge/readers/html-blocks.ts';
import { stripMentions } from '../strip-mentions.ts';

/** The words of a message, without who is mentioned in it: whoever they are, they are nothing to search for. */
export function messageText({ text, isHtml }: { readonly text: string; readonly isHtml: boolean }): string {
  const own = stripMentions(text);
  if (!isHtml) return own;
  return blocksFromHtml(own)
    .blocks.map((block) => block.text)
    .join('\n');
}
