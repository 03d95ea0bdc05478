import { DRAFT_LIMITS, draftFields } from '../../src/guidance/drafts/draft-field.ts';
import type { DraftTemplate } from '../../src/guidance/drafts/draft-template.ts';
import type { DraftValues } from '../../src/guidance/drafts/draft-values.ts';
import { totalLength } from '../../src/guidance/drafts/draft-values.ts';

const words =
  'Åsikten är att mötet gick bättre än förra gången, säger mamma, och barnet märker det på kvällarna hemma. ';

/** Every choice made and every field written in until there is no more room; the worst that a card can be asked to hold. */
export function fullDraft(template: DraftTemplate): DraftValues {
  const values: Record<string, string> = {};
  const fields = draftFields(template);
  for (const { key, kind, options } of fields) {
    if (kind === 'date') values[key] = '2026-03-14';
    else if (kind === 'choices') values[key] = options.map(({ id }) => id).join(',');
    else if (kind === 'choice') values[key] = options.at(-1)!.id;
  }
  const written = fields.filter(({ longest }) => longest > 0);
  for (const [i, { key, longest }] of written.entries()) {
    const room = DRAFT_LIMITS.total - totalLength(values);
    const fair = Math.min(longest, Math.floor(room / (written.length - i)));
    // Each begins elsewhere in the words, as answers do.
    const text = words.repeat(20).slice(i % 40);
    if (fair > 0) values[key] = `${text.slice(0, fair).trim()}${'.'.repeat(fair)}`.slice(0, fair);
  }
  return values;
}
