import type { Draft, DraftBlock } from './draft.ts';

/** The note as Markdown. What somebody wrote is escaped where it would otherwise become headings or lists. */
export function draftMarkdown({ heading, sections }: Draft): string {
  const blocks = sections.flatMap(({ title, blocks }) => [`## ${escaped(title)}`, ...blocks.map(asMarkdown)]);
  return `${[`# ${escaped(heading)}`, ...blocks].join('\n\n')}\n`;
}

function asMarkdown({ kind, text }: DraftBlock): string {
  if (kind === 'row-title') return `### ${escaped(text)}`;
  return kind === 'gap' ? `**${escaped(text)}**` : escaped(text).replaceAll(/(?<!\n)\n(?!\n)/gu, '\\\n');
}

function escaped(text: string): string {
  return (
    text
      .replace(/[\\*_`<>#|~]/gu, '\\$&')
      // Brackets alone are only brackets; before these they would be a link.
      .replace(/\](?=[([:])/gu, '\\]')
      .replace(
        /^(\s*)([-+]|\d+[.)])(?=\s)/gmu,
        (_, before: string, mark: string) => `${before}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
      )
  );
}
