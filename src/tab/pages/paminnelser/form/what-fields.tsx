import { Button, Field, Select, Text, Textarea } from '@fluentui/react-components';
import { tabReminderTexts } from '../../../../texts/tab-reminders.ts';
import type { ReminderDraft, ReminderForm } from '../../../api/reminders.ts';
import { FieldGroup } from './field-group.tsx';

interface WhatFieldsProps {
  readonly draft: ReminderDraft;
  readonly choices: ReminderForm;
  readonly problem: string | undefined;
  readonly onChange: (part: Partial<ReminderDraft>) => void;
}

/** A checklist, words of one's own, or both; a series stays as it is until somebody writes something else. */
export function WhatFields({ draft, choices, problem, onChange }: WhatFieldsProps) {
  const { form } = tabReminderTexts;
  if (draft.what === 'kept')
    return (
      <FieldGroup title={form.what}>
        <Text>{form.kept}</Text>
        <div>
          <Button onClick={() => onChange({ what: 'text' })}>{form.keptChange}</Button>
        </div>
      </FieldGroup>
    );
  return (
    <FieldGroup title={form.what}>
      <Field label={form.checklist}>
        <Select
          value={draft.checklist ?? ''}
          onChange={(_, { value }) =>
            onChange(
              value === '' ? { what: 'text', checklist: null } : { what: 'checklist', checklist: value },
            )
          }
        >
          <option value="">{form.noChecklist}</option>
          {choices.lists.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={form.words}
        hint={form.wordsHint}
        {...(problem === undefined ? {} : { validationState: 'error', validationMessage: problem })}
      >
        <Textarea
          value={draft.words}
          maxLength={choices.longestText}
          rows={4}
          resize="vertical"
          onChange={(_, { value }) => onChange({ words: value })}
        />
      </Field>
    </FieldGroup>
  );
}
