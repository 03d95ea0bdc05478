import type { Nodes } from 'mdast';
import { oneLine } from './one-line.ts';

/** The words of a Markdown node on one line, and the footnote markers that it refers to. */
export interface MarkdownText {
  readonly text: string;
  readonly refers: string[];
}

/** Flattens emphasis, links and the like to the text a reader would see. Pictures and code blocks are left out. */
export function markdownText(nodes: readonly Nodes[]): MarkdownText {
  const refers: string[] = [];
  const flatten = (node: Nodes): string => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return node.value;
      case 'break':
        return ' ';
      case 'html':
        return /^<br\b/i.test(node.value) ? ' ' : '';
      case 'footnoteReference':
        refers.push(node.label ?? node.identifier);
        return '';
      default:
        return 'children' in node ? node.children.map(flatten).join(isBlock(node) ? ' ' : '') : '';
    }
  };
  return { text: oneLine(nodes.map(flatten).join(' ')), refers };
}

function isBlock(node: Nodes): boolean {
  return /^(?:blockquote|list|listItem|footnoteDefinition|table|tableRow)$/.test(node.type);
}
