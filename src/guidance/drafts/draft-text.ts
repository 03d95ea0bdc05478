import type { Draft, DraftBlock } from './draft.ts';

/** The note as plain text, to be pasted into a journal system. */
export function draftText({ heading, sections }: Draft): string {
  const whole = sections.map(({ title, blocks }) => [title, ...blocks.map(line)].join('\n'));
  return [heading, ...whole].join('\n\n');
}

/** Each of several has a blank line over it, unless it is the first. */
function line({ kind, text }: DraftBlock, i: number): string {
  return kind === 'row-title' && i > 0 ? `\n${text}` : text;
}
