/** `report`: what a report says; `guideline`: what to do; `method`: what something is; `unit`: how a district works. */
export const ARTICLE_KINDS = ['report', 'guideline', 'method', 'unit'] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** What is known of a document besides its text. */
export interface DocumentFacts {
  /** The file name of an ingested document, or the id of a shipped article. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** ISO date, year-month or year, as precise as the text allows. */
  readonly date: string | null;
  /** Reference number (diarienummer, "Dnr SOF 2024/543"). */
  readonly reference: string | null;
  /** Where the file lies, for messages to the operator. */
  readonly path: string;
  /** Whether it comes with the program or is the organisation's own. */
  readonly origin: 'shipped' | 'own';
  /** What kind of article it is; null for a document that is none. */
  readonly kind: ArticleKind | null;
  /** The district that it is about or holds for, named as in the lexicon's places; null when it is not about one. */
  readonly unit: string | null;
  /** ISO date of the last day it holds, where known. */
  readonly validUntil: string | null;
  /** Questions people ask that this document answers; from front matter, may be indexed, never shown. */
  readonly questions: readonly string[];
  /** Given when one of the questions is worth suggesting to a newcomer: lower comes earlier; from front matter. */
  readonly suggest?: number | undefined;
}

/** A document as read from disk, before it is cut into passages. */
export interface SourceDocument extends DocumentFacts {
  readonly blocks: readonly Block[];
  /** What the numbers in square brackets in an article refer to; empty for other documents. */
  readonly references: ReadonlyMap<number, Reference>;
  /** Which section answers which questions, by its anchor; empty where the document as a whole answers them. */
  readonly sectionQuestions: ReadonlyMap<string, readonly string[]>;
}

/** A place in a source that a statement in an article comes from. */
export interface Reference {
  /** Id in the register of sources (`knowledge/sources.yaml`). */
  readonly source: string;
  /** The source's own heading or paragraph ("Barns delaktighet", "3 kap. 2 §"). */
  readonly section: string;
  /** As printed; null where the source prints none. */
  readonly page: number | null;
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'table' | 'footnote';

/** The smallest piece a reader hands on: a heading, a paragraph, a list item, a table row, a footnote. */
export interface Block {
  readonly kind: BlockKind;
  /** 1 is the outermost heading; only meaningful for headings. */
  readonly level?: number;
  /** Whole text on one line: hyphenation joined, white space collapsed. */
  readonly text: string;
  /** 1-based page where the block starts, null where the source shows none. */
  readonly page: number | null;
  /** First and last line in the file (for formats without lines: block ordinal), 1-based, inclusive. */
  readonly lines: readonly [number, number];
  /** For a heading in an article: what other texts point at it by. */
  readonly anchor?: string;
  /** Numbers of the article's sources that the block leans on, in the order they are given. */
  readonly cites?: readonly number[];
  /** For a footnote: its marker ("18"). For other blocks: the footnote markers that the text refers to. */
  readonly marker?: string;
  /** For a footnote: the word or name in the text that it explains. */
  readonly term?: string;
  readonly refers?: readonly string[];
}

/** A bare text line with the page it stands on; what text and PDF readers produce before structure is found. */
export interface PagedLine {
  readonly text: string;
  readonly page: number | null;
  /** 1-based line number in the file (text) or running number in the document (PDF). */
  readonly line: number;
}
