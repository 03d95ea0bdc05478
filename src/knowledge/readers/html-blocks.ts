import { Parser } from 'htmlparser2';
import type { Block, BlockKind } from '../document.ts';
import { footnoteNumber } from './html-footnotes.ts';
import { type HtmlAttributes, type HtmlFrame, htmlFrame, OUTERMOST } from './html-frame.ts';
import { HtmlTable } from './html-table.ts';
import { lineFinder } from './line-finder.ts';
import { oneLine } from './one-line.ts';

/** What a web page holds. The title is that of its head, else its first outermost heading. */
export interface HtmlContent {
  readonly title: string | null;
  readonly blocks: Block[];
}

/** Tags that end the text before them, and tags that only do so outside list items. */
const HARD = new Set('h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table hr body'.split(' '));
const SOFT = new Set(
  (
    'p div section article main header footer aside blockquote pre address figure figcaption caption form ' +
    'fieldset details summary thead tbody tfoot tr td th'
  ).split(' '),
);

/** Cuts a web page into blocks. A broken page gives what can be read of it. */
export function blocksFromHtml(html: string): HtmlContent {
  return new HtmlBlockBuilder(html).build();
}

class HtmlBlockBuilder {
  readonly #html: string;
  readonly #parser: Parser;
  readonly #lineAt: (offset: number) => number;
  readonly #blocks: Block[] = [];
  readonly #stack: HtmlFrame[] = [];
  readonly #tables: HtmlTable[] = [];
  /** From a footnote's id to the marker that the text shows for it. */
  readonly #markers = new Map<string, string>();
  #pieces: string[] = [];
  #refers: string[] = [];
  #range: [number, number] | null = null;
  #label = '';
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

  get #frame(): HtmlFrame {
    return this.#stack.at(-1) ?? OUTERMOST;
  }

  #open(tag: string, attributes: HtmlAttributes): void {
    const frame = htmlFrame(tag, attributes, this.#frame);
    if (!frame.isSkipped) {
      if (frame.footnote !== this.#frame.footnote) this.#flush();
      this.#boundary(tag);
      if (tag === 'table') this.#tables.push(new HtmlTable());
      else this.#openTablePart(tag);
    }
    this.#stack.push(frame);
  }

  #text(text: string): void {
    if (this.#frame.isSkipped) return;
    if (this.#frame.tag === 'title') {
      this.#title += text;
    } else if (this.#frame.reference !== null) {
      this.#label += text;
    } else {
      this.#pieces.push(text);
      if (text.trim() === '') return;
      const start = this.#parser.startIndex;
      const from = start + text.length - text.trimStart().length;
      this.#range = [this.#range?.[0] ?? from, start + text.trimEnd().length - 1];
    }
  }

  #close(tag: string): void {
    const frame = this.#frame;
    const outer = this.#stack.at(-2) ?? OUTERMOST;
    if (!frame.isSkipped) {
      if (frame.reference !== null && outer.reference === null) this.#closeReference(frame.reference);
      if (frame.footnote !== outer.footnote) this.#flush();
      this.#closeTablePart(tag, frame.span);
      this.#boundary(tag);
    }
    this.#stack.pop();
    if (tag === 'table' && !frame.isSkipped) this.#closeTable();
  }

  /** Ends the text so far where the tag does so, or keeps its words apart from those that follow. */
  #boundary(tag: string): void {
    if (tag === 'br') this.#pieces.push(' ');
    if (!HARD.has(tag) && !SOFT.has(tag)) return;
    const table = this.#tables.at(-1);
    if (table?.isInCell && (tag === 'table' || /^h[1-6]$/.test(tag))) this.#becomeLayout(table);
    const { footnote, kind } = this.#frame;
    if (table?.isInRow || footnote !== null || (kind === 'item' && SOFT.has(tag))) this.#pieces.push(' ');
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
    if (!table) return;
    this.#emit('table', table.endRow());
    this.#emit('table', table.leftoverHeader());
  }

  #becomeLayout(table: HtmlTable): void {
    table.isInCell = false;
    const open = this.#pieces;
    for (const cell of table.becomeLayout()) this.#emit('paragraph', cell);
    this.#pieces = open;
    this.#flush();
  }

  #closeReference(id: string): void {
    const marker = oneLine(this.#label).replace(/[^\p{L}\p{N}*]/gu, '') || footnoteNumber(id)!;
    this.#label = '';
    this.#markers.set(id, marker);
    this.#refers.push(marker);
  }

  #flush(): void {
    this.#emit(this.#frame.kind, oneLine(this.#pieces.join('')));
  }

  #emit(kind: BlockKind, text: string): void {
    if (text !== '') {
      const { level, footnote } = this.#frame;
      const [from, to] = this.#range ?? [this.#parser.startIndex, this.#parser.endIndex];
      this.#blocks.push({
        kind,
        ...(kind === 'heading' ? { level } : {}),
        text,
        page: null,
        lines: [this.#lineAt(from), this.#lineAt(to)],
        ...(footnote === null ? {} : { marker: this.#markers.get(footnote) ?? footnoteNumber(footnote)! }),
        ...(this.#refers.length > 0 ? { refers: this.#refers } : {}),
      });
    }
    this.#pieces = [];
    this.#refers = [];
    this.#range = null;
  }
}
