import type { DraftField } from '../../../guidance/drafts/draft-field.ts';
import { draftChatTexts as texts } from '../../../texts/drafts.ts';
import { inputId } from '../../guide/draft-action.ts';
import type { CardElement } from '../adaptive-card.ts';
import { choiceInput, dateInput, textInput } from '../inputs.ts';

/** A choice of nothing: it is no option of any template, so it is read as no answer. */
const noChoice = '-';

export interface DraftInputOptions {
  readonly value: string | undefined;
  readonly label: string;
  /** An example, shown while the field is empty. */
  readonly placeholder?: string;
  /** Choices in sight. */
  readonly expanded?: boolean;
}

/** The input for one field. */
export function draftInput(field: DraftField, options: DraftInputOptions): CardElement {
  const { value = '', label, placeholder, expanded = false } = options;
  const shared = {
    id: inputId(field.key),
    label,
    value,
    ...(placeholder === undefined || value !== '' ? {} : { placeholder }),
  };
  switch (field.kind) {
    case 'date':
      return dateInput({ id: shared.id, label, value });
    case 'line':
    case 'text':
      return textInput({ ...shared, longest: field.longest, lines: field.kind === 'text' });
    default: {
      const several = field.kind === 'choices';
      const choices = field.options.map(({ id, text }) => ({ title: text, value: id }));
      // A radio button that is pressed cannot be lifted again.
      if (!several && value !== '') choices.push({ title: texts.unanswered, value: noChoice });
      return choiceInput({
        id: shared.id,
        label,
        value,
        choices,
        several,
        expanded: expanded || several,
        // An empty list to open says nothing of what it is.
        ...(expanded || several ? {} : { placeholder: texts.choose }),
      });
    }
  }
}
