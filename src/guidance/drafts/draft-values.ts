import { z } from 'zod';
import { DRAFT_LIMITS, type DraftField, draftFields } from './draft-field.ts';
import type { DraftTemplate } from './draft-template.ts';

/**
 * What has been filled in, by the key of the field; what is not there is unanswered. Dates are ISO days, a choice is the
 * id of its option, several are ids with commas between.
 */
export type DraftValues = Readonly<Record<string, string>>;

export interface ValueProblem {
  readonly problem: 'too_long' | 'no_day';
  readonly field: DraftField;
  /** Characters. */
  readonly length: number;
}

export interface ReadValues {
  readonly values: DraftValues;
  readonly problems: readonly ValueProblem[];
  /** Characters in all, where that is more than there is room for; else null. */
  readonly overfull: number | null;
}

/**
 * Reads what a card, a link or a command line sent. Keys that the template does not have and options that it no longer has
 * are passed over; anything that cannot be kept as it is, is told.
 * @param raw by the key of the field, untrusted
 */
export function readDraftValues(template: DraftTemplate, raw: Readonly<Record<string, unknown>>): ReadValues {
  const values: Record<string, string> = {};
  const problems: ValueProblem[] = [];
  for (const field of draftFields(template)) {
    const given = Object.hasOwn(raw, field.key) ? raw[field.key] : undefined;
    if (typeof given !== 'string') continue;
    const value = cleaned(given, field);
    if (value === '') continue;
    values[field.key] = value;
    const { length } = value;
    if (field.longest > 0 && length > field.longest) problems.push({ problem: 'too_long', field, length });
    if (field.kind === 'date' && !z.iso.date().safeParse(value).success)
      problems.push({ problem: 'no_day', field, length });
  }
  const total = totalLength(values);
  return { values, problems, overfull: total > DRAFT_LIMITS.total ? total : null };
}

/** @returns characters in all answers together */
export function totalLength(values: DraftValues): number {
  return Object.values(values).reduce((sum, value) => sum + value.length, 0);
}

/** White space in order, and what no Word file can hold gone (control characters, halves of pairs); otherwise as it was written. */
function cleaned(given: string, { kind, options }: DraftField): string {
  if (kind === 'choice' || kind === 'choices') {
    const chosen = given.split(',').map((id) => id.trim());
    const known = options.map(({ id }) => id).filter((id) => chosen.includes(id));
    return (kind === 'choice' ? known.slice(0, 1) : known).join(',');
  }
  const plain = given
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/[^\P{Cc}\n\t]|[\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/[^\S\n]+/gu, ' ');
  if (kind !== 'text') return plain.replace(/\s+/gu, ' ').trim();
  return plain
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
