import { z } from 'zod';
import { DRAFT_LIMITS, type DraftOption, rowKey } from './draft-field.ts';
import type { DraftTemplate, Prompt } from './draft-template.ts';
import type { DraftValues } from './draft-values.ts';

interface Asked {
  readonly kind: Prompt['kind'];
  readonly options?: readonly DraftOption[];
}

/**
 * The form that answers have in a file: by prompt, with dates as ISO days, a choice as the id of its option, several as a
 * list, and rows as a list of objects. Unknown names are errors.
 */
export function draftAnswers(template: Pick<DraftTemplate, 'prompts'>) {
  return z
    .strictObject(
      Object.fromEntries(template.prompts.map((prompt) => [prompt.id, answerTo(prompt).optional()])),
    )
    .transform((answers) => valuesOf(template, answers));
}

function answerTo(prompt: Prompt): z.ZodType {
  if (prompt.kind !== 'rows') return oneAnswer(prompt);
  const row = z.strictObject(
    Object.fromEntries(prompt.fields.map((field) => [field.id, oneAnswer(field).optional()])),
  );
  return z.array(row).max(prompt.rows, { error: `has room for ${prompt.rows} of them` });
}

function oneAnswer({ kind, options = [] }: Asked): z.ZodType {
  const ids = options.map(({ id }) => id);
  const option = z.enum(ids, { error: `must be one of ${ids.join(', ')}` });
  switch (kind) {
    case 'choice':
      return option;
    case 'choices':
      return z.array(option);
    case 'date':
      return z.iso.date({ error: 'must be a day such as 2026-11-23' });
    default: {
      const most = kind === 'line' ? DRAFT_LIMITS.line : DRAFT_LIMITS.text;
      return z.string().max(most, { error: `has more than ${most} characters` });
    }
  }
}

function valuesOf(
  { prompts }: Pick<DraftTemplate, 'prompts'>,
  answers: Readonly<Record<string, unknown>>,
): DraftValues {
  const values: Record<string, string> = {};
  for (const { id } of prompts) {
    const answer = answers[id];
    if (typeof answer === 'string') values[id] = answer;
    if (!Array.isArray(answer)) continue;
    const rows = answer.filter((one) => typeof one === 'object');
    if (rows.length === 0) values[id] = answer.join(',');
    for (const [i, row] of rows.entries())
      for (const [field, value] of Object.entries(row as object))
        values[rowKey(id, i + 1, field)] = String(value);
  }
  return values;
}
