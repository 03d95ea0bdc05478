import type { Draft } from '../../guidance/drafts/draft.ts';
import type { DraftTemplate } from '../../guidance/drafts/draft-template.ts';

export type { Draft, DraftBlock } from '../../guidance/drafts/draft.ts';
export type { DraftTemplate, Prompt } from '../../guidance/drafts/draft-template.ts';

/** A template to choose. */
export interface DraftRow {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly prompts: number;
}

/** `GET /api/tab/drafts` */
export interface DraftsReply {
  readonly drafts: readonly DraftRow[];
  /** Ids, the latest chosen first; those that are gone are left out. */
  readonly favourites: readonly string[];
}

/** `GET /api/tab/drafts/:id` */
export interface DraftView {
  readonly template: DraftTemplate;
  /** Where each prompt has its why from, by its id: a line for each source. */
  readonly sources: Readonly<Record<string, readonly string[]>>;
  readonly isFavourite: boolean;
}

/** `POST /api/tab/drafts/:id/preview` and `…/docx`. The answers are put together and forgotten. */
export interface DraftInput {
  /** By the key of the field. */
  readonly answers: Readonly<Record<string, string>>;
  /** Keys of the fields that the writer has looked at once more, as they now are. */
  readonly looked: readonly string[];
}

/** What stands in the way of a draft. */
export interface DraftFinding {
  /** The key of the field; null for what concerns all of them. */
  readonly field: string | null;
  /** `ask`: the writer is to look once more. The others have to be changed. */
  readonly kind: 'wrong' | 'stop' | 'ask';
  readonly message: string;
}

export type DraftReply =
  | { readonly findings: readonly DraftFinding[] }
  | { readonly draft: Draft; readonly text: string };
