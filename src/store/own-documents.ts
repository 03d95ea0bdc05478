/** What whoever put it in says of it; it goes before what is found in the file. */
export interface SaidOfDocument {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** ISO date, year-month or year. */
  readonly date?: string | undefined;
  readonly unit?: string | undefined;
  /** ISO date of the last day it holds. */
  readonly validUntil?: string | undefined;
}

/** One version of a document that the organisation has put in, without its content. */
export interface DocumentVersion {
  /** From 1. */
  readonly version: number;
  /** The file's name as it was chosen. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly addedAt: number;
  /** Who put it in; null for somebody who has been forgotten. */
  readonly addedBy: string | null;
  readonly said: SaidOfDocument;
}

/** A document that the organisation has put in itself. */
export interface OwnDocument {
  readonly id: string;
  /** The version that is used; null when it is withdrawn. */
  readonly live: number | null;
  /** The newest first. */
  readonly versions: readonly DocumentVersion[];
  readonly changedAt: number;
}

export interface NewVersion {
  /** null for a document that is new. */
  readonly document: string | null;
  readonly file: string;
  readonly content: Uint8Array;
  readonly sha256: string;
  readonly by: string;
  readonly said?: SaidOfDocument;
}

/** What the organisation has put in: every version, until it is thrown away. */
export interface OwnDocuments {
  /** The latest changed first. */
  list(): Promise<readonly OwnDocument[]>;
  get(id: string): Promise<OwnDocument | null>;
  content(id: string, version: number): Promise<Uint8Array | null>;
  /** Puts it in and uses it at once. @returns null when there is no such document to put a new version of */
  publish(version: NewVersion, at: number): Promise<OwnDocument | null>;
  /** @param live null withdraws it. @returns null when there is no such document or version */
  use(id: string, live: number | null, at: number): Promise<OwnDocument | null>;
  /** Throws it away with every version. @returns false when there is none */
  remove(id: string, at: number): Promise<boolean>;
  /** Rises with every change by any process. */
  revision(): Promise<number>;
}
