import type { DraftTemplate, Prompt } from './draft-template.ts';

/** One thing to fill in. A prompt is one field; a prompt with rows is as many as its rows have together. */
export interface DraftField {
  /** What it is called in a card and wherever answers are kept: "skal", and "mal-2-ord" in the second row. */
  readonly key: string;
  readonly prompt: Prompt;
  readonly kind: 'line' | 'text' | 'date' | 'choice' | 'choices';
  /** What is asked; in a row without the row's name. */
  readonly label: string;
  readonly example: string | undefined;
  readonly options: readonly DraftOption[];
  /** Most characters; 0 where none are written. */
  readonly longest: number;
  /** 1-based; null outside rows. */
  readonly row: number | null;
}

export interface DraftOption {
  readonly id: string;
  readonly text: string;
  readonly say: string;
}

/** In characters. A card carries all answers and their text, and has to stay under 28 kB. */
export const DRAFT_LIMITS = { line: 200, text: 1_500, total: 8_000 } as const;

/** All that a template has to fill in, in the order that it is asked. */
export function draftFields({ prompts }: Pick<DraftTemplate, 'prompts'>): DraftField[] {
  return prompts.flatMap(fieldsOf);
}

/** The fields of one prompt, row by row. */
export function fieldsOf(prompt: Prompt): DraftField[] {
  if (prompt.kind !== 'rows') return [field(prompt.id, prompt, prompt, null)];
  return Array.from({ length: prompt.rows }, (_, i) =>
    prompt.fields.map((own) => field(rowKey(prompt.id, i + 1, own.id), prompt, own, i + 1)),
  ).flat();
}

/** @param row 1-based */
export function rowKey(prompt: string, row: number, field: string): string {
  return `${prompt}-${row}-${field}`;
}

type Asked = Pick<DraftField, 'kind' | 'label'> & {
  readonly example?: string | undefined;
  readonly options?: readonly DraftOption[];
};

function field(key: string, prompt: Prompt, own: Asked, row: number | null): DraftField {
  const { kind, label, example, options = [] } = own;
  const longest = kind === 'line' || kind === 'text' ? DRAFT_LIMITS[kind] : 0;
  return { key, prompt, kind, label, example, options, longest, row };
}
