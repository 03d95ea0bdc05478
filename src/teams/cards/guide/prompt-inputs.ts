import { type DraftField, fieldsOf } from '../../../guidance/drafts/draft-field.ts';
import type { Prompt } from '../../../guidance/drafts/draft-template.ts';
import type { DraftValues } from '../../../guidance/drafts/draft-values.ts';
import { draftTexts, draftChatTexts as texts } from '../../../texts/drafts.ts';
import { shorten } from '../../../texts/shorten.ts';
import { inputId } from '../../guide/draft-action.ts';
import type { CardElement } from '../adaptive-card.ts';
import { buttonRow, toggleButton, verbatim } from '../elements.ts';
import { draftInput } from './draft-input.ts';

const longestPlaceholder = 110;

interface PromptOptions {
  /** What stands over the only field of a prompt without rows. */
  readonly label: string;
  readonly expanded: boolean;
  readonly placeholders: boolean;
}

/** The inputs of a prompt that is in sight. Of several rows, those with something in them and one more; the rest unfold. */
export function promptInputs(prompt: Prompt, values: DraftValues, options: PromptOptions): CardElement[] {
  const fields = fieldsOf(prompt);
  const input = (field: DraftField, label: string) =>
    draftInput(field, {
      value: values[field.key],
      label,
      // In rows there would be a screenful of choices.
      expanded: options.expanded && prompt.kind !== 'rows',
      ...(options.placeholders && field.example !== undefined
        ? { placeholder: shorten(`${texts.example}: ${field.example}`, longestPlaceholder) }
        : {}),
    });
  if (prompt.kind !== 'rows') return [input(fields[0]!, options.label)];
  const rows = [...Map.groupBy(fields, ({ row }) => row).values()];
  const filled = rows.findLastIndex((row) => row.some(({ key }) => (values[key] ?? '') !== '')) + 1;
  const shown = Math.max(1, filled);
  return rows.map((row, i) => {
    const name = draftTexts.row(prompt.row, i + 1);
    const next = rows[i + 1] === undefined || i + 1 < shown ? [] : [unfold(prompt, i + 2)];
    return {
      type: 'Container',
      id: rowId(prompt.id, i + 1),
      spacing: 'medium',
      ...(i < shown ? {} : { isVisible: false }),
      items: [
        verbatim([{ text: name, bold: true }]),
        ...row.map((field) => input(field, field.label)),
        ...next,
      ],
    };
  });
}

/** The inputs of a prompt that is out of sight: they carry what is answered. */
export function carriedInputs(prompt: Prompt, values: DraftValues): CardElement[] {
  return fieldsOf(prompt).map((field) => draftInput(field, { value: values[field.key], label: field.label }));
}

function unfold(prompt: Extract<Prompt, { kind: 'rows' }>, row: number): CardElement {
  return buttonRow([toggleButton(`+ ${draftTexts.row(prompt.row, row)}`, rowId(prompt.id, row))]);
}

function rowId(prompt: string, row: number): string {
  return `row-${inputId(prompt)}-${row}`;
}
