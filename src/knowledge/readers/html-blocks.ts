import { Parser } from 'htmlparser2';
import type { Block, BlockKind } from '../document.ts';
import { footnoteNumber, isBackLink } from './html-footnotes.ts';
import { HtmlTable } from './html-table.ts';
import { lineFinder } from './line-finder.ts';
import { oneLine } from './one-line.ts';

/** What a web page holds. The title is that of its head, else its first outermost heading. */
export interface HtmlContent {
  readonly title: string | null;
  readonly blocks: Block[];
}

const SKIPPED = new Set('script style nav noscript template svg iframe object select button'.split(' '));
const HARD = new Set('h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table hr body'.split(' '));
const SOFT = new Set(
  (
    'p div section article main header footer aside blockquote pre address figure figcaption caption form ' +
    'fieldset details summary thead tbody tfoot tr td th'
  ).split(' '),
);

type Attributes = Readonly<Record<string, string>>;

interface Frame {
  readonly tag: string;
  readonly isSkipped: boolean;
  /** The footnote's id where the element is a footnote or a link to one. */
  readonly footnote: string | null;
  readonly span: number;
}

/** Cuts a web page into blocks. Never fails: a broken page gives what can be read of it. */
export function blocksFromHtml(html: string): HtmlContent {
  const builder = new HtmlBlockBuilder(html);
  return builder.build();
}

class HtmlBlockBuilder {
  readonly #html: string;
  readonly #parser: Parser;
  readonly #lineAt: (offset: number) => number;
  readonly #blocks: Block[] = [];
  readonly #stack: Frame[] = [];
  readonly #tables: HtmlTable[] = [];
  /** From a footnote's id to the marker that the text shows for it. */
  readonly #markers = new Map<string, string>();
  #pieces: string[] = [];
  #refers: string[] = [];
  #range: [number, number] | null = null;
  #label: string[] = [];
  #title = '';

  constructor(html: string) {
    this.#html = html;
    this.#lineAt = lineFinder(html);
    this.#parser = new Parser({
      onopentag: (tag, attributes) => this.#open(tag, attributes),
      ontext: (text) => this.#text(text),
      onclosetag: (tag) => this.#close(tag),
    });
  }

  build(): HtmlContent {
    this.#parser.end(this.#html);
    this.#flush();
    const heading = this.#blocks.find((block) => block.kind === 'heading' && block.level === 1);
    return { title: oneLine(this.#title) || heading?.text || null, blocks: this.#blocks };
  }

  #open(tag: string, attributes: Attributes): void {
    const isSkipped = this.#stack.at(-1)?.isSkipped || isInvisible(tag, attributes);
    const footnote = isSkipped ? null : this.#footnoteOf(tag, attributes);
    if (!isSkipped) {
      if (footnote !== null && tag !== 'a') this.#flush();
      this.#boundary(tag);
      if (tag === 'table') this.#tables.push(new HtmlTable());
      else this.#openTablePart(tag);
    }
    this.#stack.push({ tag, isSkipped, footnote, span: Number.parseInt(attributes.colspan ?? '1', 10) || 1 });
  }

  #text(text: string): void {
    const frame = this.#stack.at(-1);
    if (frame?.isSkipped) return;
    if (frame?.tag === 'title') {
      this.#title += text;
    } else if (this.#stack.some(({ tag, footnote }) => tag === 'a' && footnote !== null)) {
      this.#label.push(text);
    } else {
      this.#pieces.push(text);
      if (text.trim() === '') return;
      const start = this.#parser.startIndex;
      const from = start + text.length - text.trimStart().length;
      this.#range = [this.#range?.[0] ?? from, start + text.trimEnd().length - 1];
    }
  }

  #close(tag: string): void {
    const frame = this.#stack.at(-1);
    if (!frame || frame.isSkipped) {
      this.#stack.pop();
      return;
    }
    if (tag === 'a' && frame.footnote !== null) this.#closeReference(frame.footnote);
    else if (frame.footnote !== null) this.#flush();
    else this.#closeTablePart(tag, frame.span);
    this.#boundary(tag);
    this.#stack.pop();
    if (tag === 'table') this.#closeTable();
  }

  /** Ends the text so far where the tag does so, or keeps its words apart from those that follow. */
  #boundary(tag: string): void {
    if (tag === 'br') this.#pieces.push(' ');
    if (!HARD.has(tag) && !SOFT.has(tag)) return;
    const table = this.#tables.at(-1);
    if (table?.isInCell && (tag === 'table' || /^h[1-6]$/.test(tag))) this.#becomeLayout(table);
    const isJoined =
      table?.isInCell || this.#footnote() !== null || (SOFT.has(tag) && this.#kind() === 'item');
    if (isJoined) this.#pieces.push(' ');
    else this.#flush();
  }

  #openTablePart(tag: string): void {
    const table = this.#tables.at(-1);
    if (!table || table.isLayout) return;
    if (tag === 'thead') table.isInHead = true;
    if (tag === 'tr') table.startRow();
    if (tag === 'td' || tag === 'th') table.isInCell = true;
  }

  #closeTablePart(tag: string, span: number): void {
    const table = this.#tables.at(-1);
    if (!table || table.isLayout) return;
    if (tag === 'thead') table.isInHead = false;
    if ((tag === 'td' || tag === 'th') && table.isInCell) {
      table.addCell(oneLine(this.#pieces.join('')), tag === 'th', span);
      table.isInCell = false;
      this.#pieces = [];
    }
    if (tag === 'tr') this.#emit('table', table.endRow());
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    if (table) this.#emit('table', table.leftoverHeader());
  }

  #becomeLayout(table: HtmlTable): void {
    table.isInCell = false;
    const open = this.#pieces;
    for (const cell of table.becomeLayout()) this.#emit('paragraph', cell);
    this.#pieces = open;
    this.#flush();
  }

  #footnoteOf(tag: string, attributes: Attributes): string | null {
    if (tag !== 'a') return footnoteNumber(attributes.id ?? '') === null ? null : attributes.id!;
    const target = attributes.href?.startsWith('#') ? attributes.href.slice(1) : '';
    return footnoteNumber(target) === null ? null : target.replace(/^_/, '');
  }

  #closeReference(id: string): void {
    const marker = oneLine(this.#label.join('')).replace(/[^\p{L}\p{N}*]/gu, '') || footnoteNumber(id)!;
    this.#label = [];
    this.#markers.set(id, marker);
    this.#refers.push(marker);
  }

  /** @returns the marker of the footnote that the parser stands in */
  #footnote(): string | null {
    const id = this.#stack.findLast(({ tag, footnote }) => tag !== 'a' && footnote !== null)?.footnote;
    return id ? (this.#markers.get(id) ?? footnoteNumber(id)) : null;
  }

  #kind(): BlockKind {
    if (this.#footnote() !== null) return 'footnote';
    const tag = this.#stack.findLast((frame) => /^(?:h[1-6]|li|dd|dt)$/.test(frame.tag))?.tag;
    if (tag === undefined) return 'paragraph';
    return tag.startsWith('h') ? 'heading' : 'item';
  }

  #flush(): void {
    this.#emit(this.#kind(), oneLine(this.#pieces.join('')));
  }

  #emit(kind: BlockKind, text: string): void {
    if (text !== '') {
      const [from, to] = this.#range ?? [this.#parser.startIndex, this.#parser.endIndex];
      const heading = this.#stack.findLast(({ tag }) => /^h[1-6]$/.test(tag));
      this.#blocks.push({
        kind,
        ...(kind === 'heading' && heading ? { level: Number(heading.tag.slice(1)) } : {}),
        text,
        page: null,
        lines: [this.#lineAt(from), this.#lineAt(to)],
        ...(kind === 'footnote' ? { marker: this.#footnote()! } : {}),
        ...(this.#refers.length > 0 ? { refers: this.#refers } : {}),
      });
    }
    this.#pieces = [];
    this.#refers = [];
    this.#range = null;
  }
}

function isInvisible(tag: string, attributes: Attributes): boolean {
  return (
    SKIPPED.has(tag) ||
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '') ||
    (tag === 'a' && isBackLink(attributes.href ?? ''))
  );
}
