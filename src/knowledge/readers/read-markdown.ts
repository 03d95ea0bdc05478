import type { Block } from '../document.ts';
import { articleBlocks } from './article-blocks.ts';
import { decodeText } from './decode-text.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import { blocksFromMarkdown } from './markdown-blocks.ts';
import { readBytes } from './read-bytes.ts';

export interface MarkdownContent {
  readonly frontMatter: FrontMatter;
  readonly blocks: Block[];
}

/**
 * Reads a Markdown file and its front matter, if any.
 * @param limit largest accepted size in bytes
 * @throws KnowledgeError
 */
export async function readMarkdown(path: string, limit?: number): Promise<MarkdownContent> {
  const markdown = decodeText(await readBytes(path, limit), path);
  const { frontMatter, body, skippedLines } = splitFrontMatter(markdown, path);
  const blocks = blocksFromMarkdown(body, skippedLines);
  return { frontMatter, blocks: frontMatter.references.size > 0 ? articleBlocks(blocks) : blocks };
}
