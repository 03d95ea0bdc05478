import { readFileSync } from 'node:fs';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { ArticleFrontMatter } from './article-front-matter.ts';
import type { Finding } from './finding.ts';

/** One of the sections that an article is made of; each is read on its own. */
export interface Section {
  readonly heading: string;
  /** null when the heading has none. */
  readonly anchor: string | null;
  /** Line of the heading. */
  readonly line: number;
  /** The lines below it that hold something, with their numbers. */
  readonly lines: readonly { readonly text: string; readonly line: number }[];
}

export interface Article {
  readonly file: string;
  readonly frontMatter: ArticleFrontMatter;
  readonly sections: readonly Section[];
  /** Lines with text above the first section. */
  readonly loose: readonly number[];
  /** Line of a field in the front matter, or of the nearest one around it. */
  lineOf(path: readonly PropertyKey[]): number;
}

const HEADING = /^(?<level>#{1,6})\s+(?<text>.*?)(?:\s*\{#(?<anchor>[a-z0-9]+(?:-[a-z0-9]+)*)\})?\s*$/u;

/** Reads an article for checking. What is wrong with its front matter is told instead of the article. */
export function readArticle(file: string): Article | Finding[] {
  const raw = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  const match = /^---\n(?<yaml>[\s\S]*?)\n---\n/u.exec(raw);
  const wrong = (line: number, message: string): Finding => ({ file, line, rule: 'front-matter', message });
  if (!match) return [wrong(1, 'There is no front matter. Write it between two lines of three dashes.')];
  const counter = new LineCounter();
  const yaml = parseDocument(match.groups!.yaml!, { lineCounter: counter, prettyErrors: false });
  const broken = yaml.errors[0];
  // One more line than the YAML itself: the dashes above it.
  if (broken) return [wrong(counter.linePos(broken.pos[0]).line + 1, notYaml(broken.message))];
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length > 0; length--) {
      const start = startOf(yaml, path.slice(0, length));
      if (start !== null) return counter.linePos(start).line + 1;
    }
    return 1;
  };
  let value: unknown;
  try {
    value = yaml.toJS();
  } catch (error) {
    return [wrong(1, notYaml((error as Error).message))];
  }
  const parsed = ArticleFrontMatter.safeParse(value);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) =>
      wrong(lineOf(path), `Field "${path.join('.')}": ${message}. Correct it.`),
    );
  }
  const above = match[0].split('\n').length - 1;
  const { sections, loose } = sectionsOf(raw.slice(match[0].length), above);
  return { file, frontMatter: parsed.data, sections, loose, lineOf };
}

function notYaml(message: string): string {
  return `${message.replace(/\.?$/u, '.')} Correct the YAML.`;
}

/** Where a field starts: at its name, or for an entry of a list at the entry. */
function startOf(yaml: Document, path: readonly PropertyKey[]): number | null {
  const parent = path.length === 1 ? yaml.contents : yaml.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
    return isScalar(pair?.key) ? (pair.key.range?.[0] ?? null) : null;
  }
  const node = yaml.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

/** The sections, and the lines with text that stand in none. */
function sectionsOf(body: string, above: number): Pick<Article, 'sections' | 'loose'> {
  const loose: number[] = [];
  const sections: (Section & { lines: { text: string; line: number }[] })[] = [];
  for (const [index, text] of body.split('\n').entries()) {
    const line = index + 1 + above;
    const heading = HEADING.exec(text);
    if (heading && heading.groups!.level!.length > 1) {
      const { text: words, anchor } = heading.groups!;
      sections.push({ heading: words!, anchor: anchor ?? null, line, lines: [] });
    } else if (!heading && text.trim() !== '') {
      const section = sections.at(-1);
      if (section) section.lines.push({ text, line });
      else loose.push(line);
    }
  }
  return { sections, loose };
}

/** The numbers in square brackets in a text. */
export function citedNumbers(text: string): number[] {
  return [...text.matchAll(/\[(?<n>\d{1,2})\]/gu)].map((match) => Number(match.groups!.n));
}

/** A text as a reader sees it: without numbers of sources, emphasis and link targets. */
export function shownText(text: string): string {
  return text
    .replace(/\s?\[\d{1,2}\]/gu, '')
    .replace(/\[(?<label>[^\]]+)\]\([^)]*\)/gu, '$<label>')
    .replace(/\*\*|^\s*- /gu, '');
}
