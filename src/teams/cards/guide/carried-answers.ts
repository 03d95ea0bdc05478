import { draftFields } from '../../../guidance/drafts/draft-field.ts';
import type { DraftTemplate } from '../../../guidance/drafts/draft-template.ts';
import type { DraftValues } from '../../../guidance/drafts/draft-values.ts';
import { inputId } from '../../guide/draft-action.ts';
import type { CardElement } from '../adaptive-card.ts';
import { outOfSight } from './draft-card-parts.ts';

/** For a card where nothing can be filled in: every answer goes along, out of sight, as the text that it is. */
export function carriedAnswers(template: DraftTemplate, values: DraftValues): CardElement | null {
  const answered = draftFields(template).filter(({ key }) => (values[key] ?? '') !== '');
  return outOfSight(
    answered.map(({ key, kind }) => ({
      type: 'Input.Text',
      id: inputId(key),
      value: values[key],
      ...(kind === 'text' ? { isMultiline: true } : {}),
    })),
  );
}
