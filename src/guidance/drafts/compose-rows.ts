import { draftTexts } from '../../texts/drafts.ts';
import type { DraftBlock } from './draft.ts';
import { fieldsOf } from './draft-field.ts';
import type { RowsPrompt } from './draft-template.ts';
import type { DraftValues } from './draft-values.ts';
import { fillSentence } from './fill-sentence.ts';
import { saidValue } from './said-answer.ts';

/** The rows that have something in them, each under its name and number; empty when none has. */
export function composeRows(prompt: RowsPrompt, values: DraftValues): DraftBlock[] {
  const rows = [...Map.groupBy(fieldsOf(prompt), ({ row }) => row).values()].filter((fields) =>
    fields.some(({ key }) => (values[key] ?? '') !== ''),
  );
  return rows.flatMap((fields, i): DraftBlock[] => {
    const byName = new Map(prompt.fields.map(({ id }, j) => [id, fields[j]!]));
    const said = (name: string) => {
      const field = byName.get(name);
      return field === undefined ? null : saidValue(field, values[field.key]);
    };
    const sentences = prompt.say
      .map((say) => fillSentence(say, said))
      .filter((sentence) => sentence !== null);
    const missing = prompt.fields.filter(({ id, gap }) => gap !== undefined && said(id) === null);
    return [
      { kind: 'row-title', text: draftTexts.row(prompt.row, i + 1) },
      ...(sentences.length === 0 ? [] : [{ kind: 'paragraph' as const, text: sentences.join(' ') }]),
      ...missing.map(({ gap }) => ({
        kind: 'gap' as const,
        text: draftTexts.gap(gap ?? ''),
        prompt: prompt.id,
      })),
    ];
  });
}
