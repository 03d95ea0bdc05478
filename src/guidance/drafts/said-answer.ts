import { joinWithAnd } from '../../texts/sv/join-with-and.ts';
import { writtenDay } from '../../texts/sv/written-day.ts';
import { type DraftField, fieldsOf } from './draft-field.ts';
import type { Prompt } from './draft-template.ts';
import type { DraftValues } from './draft-values.ts';
import type { Said } from './fill-sentence.ts';

/** An answer as it stands in the note, which is in Swedish. @returns null when there is none, or when the prompt has rows */
export function saidAnswer(prompt: Prompt, values: DraftValues): Said | null {
  return prompt.kind === 'rows' ? null : saidValue(fieldsOf(prompt)[0]!, values[prompt.id]);
}

/** The value of a field as it stands in the note. @returns null when it is empty */
export function saidValue({ kind, options }: DraftField, value: string | undefined): Said | null {
  if (value === undefined || value === '') return null;
  const isText = kind === 'text';
  if (kind === 'date') return { text: writtenDay(value), isText };
  if (kind === 'line' || kind === 'text') return { text: value, isText };
  const chosen = value.split(',');
  const says = options.filter(({ id }) => chosen.includes(id)).map(({ say }) => say);
  return says.length === 0 ? null : { text: joinWithAnd(says), isText };
}

/** Says whether anything has been answered to a prompt. */
export function isAnswered(prompt: Prompt, values: DraftValues): boolean {
  return fieldsOf(prompt).some(({ key }) => (values[key] ?? '') !== '');
}
