import type { Nodes, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Block, BlockKind } from '../document.ts';
import { markdownText } from './markdown-text.ts';
import { tableRow } from './table-row.ts';

/**
 * Cuts Markdown (with tables and footnotes as on GitHub) into blocks.
 * @param skippedLines number of lines in the file before this text
 */
export function blocksFromMarkdown(markdown: string, skippedLines = 0): Block[] {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return tree.children.flatMap((node) => blocksOf(node, 'paragraph', skippedLines));
}

function blocksOf(node: RootContent, kind: BlockKind, skipped: number): Block[] {
  switch (node.type) {
    case 'heading':
      return block([node], 'heading', skipped, { level: node.depth });
    case 'paragraph':
      return block([node], kind, skipped);
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, kind, skipped));
    case 'list':
      return node.children.flatMap((item) => itemBlocks(item.children, skipped));
    case 'table':
      return tableBlocks(node, skipped);
    case 'footnoteDefinition':
      return block(node.children, 'footnote', skipped, { marker: node.label ?? node.identifier });
    default:
      return [];
  }
}

/** The paragraphs of a list item are one block; lists, tables and headings inside it are blocks of their own. */
function itemBlocks(children: readonly RootContent[], skipped: number): Block[] {
  const blocks: Block[] = [];
  let open: RootContent[] = [];
  const close = () => {
    blocks.push(...block(open, 'item', skipped));
    open = [];
  };
  for (const child of children) {
    if (child.type === 'paragraph') {
      open.push(child);
    } else {
      close();
      blocks.push(...blocksOf(child, 'item', skipped));
    }
  }
  close();
  return blocks;
}

function tableBlocks(table: Table, skipped: number): Block[] {
  const [head, ...rows] = table.children;
  if (!head) return [];
  const header = head.children.map((cell) => markdownText([cell]).text);
  const shown = rows.length > 0 ? rows : [head];
  return shown.flatMap((row) => {
    const cells = row.children.map((cell) => markdownText([cell]).text);
    return block([row], 'table', skipped, {}, tableRow(cells, row === head ? null : header));
  });
}

function block(
  nodes: readonly Nodes[],
  kind: BlockKind,
  skipped: number,
  extra: Pick<Block, 'level' | 'marker'> = {},
  rowText?: string,
): Block[] {
  const { text, refers } = markdownText(nodes);
  const from = nodes[0]?.position?.start.line;
  const to = nodes.at(-1)?.position?.end.line;
  if (text === '' || from === undefined || to === undefined) return [];
  const lines = [from + skipped, to + skipped] as const;
  return [
    { kind, ...extra, text: rowText ?? text, page: null, lines, ...(refers.length > 0 ? { refers } : {}) },
  ];
}
