/** A note put together from answers. */
export interface Draft {
  readonly heading: string;
  /** Only those that have something in them. */
  readonly sections: readonly DraftSection[];
  /** Ids of the prompts that are needed and not answered, or not wholly, in the order of the note. */
  readonly gaps: readonly string[];
  /** Ids of prompts whose answers wait for another one: they stand in a sentence that is not complete yet. */
  readonly waiting: readonly string[];
}

export interface DraftSection {
  readonly title: string;
  readonly blocks: readonly DraftBlock[];
}

export type DraftBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** "Mål 1": over what belongs to one of several. */
  | { readonly kind: 'row-title'; readonly text: string }
  /** Something that is missing, in brackets, and the prompt that asks for it. */
  | { readonly kind: 'gap'; readonly text: string; readonly prompt: string };
