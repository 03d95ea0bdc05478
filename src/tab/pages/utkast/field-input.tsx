import { Checkbox, Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useId } from 'react';
import type { DraftField } from '../../../guidance/drafts/draft-field.ts';
import { draftChatTexts } from '../../../texts/drafts.ts';
import { tabDraftTexts } from '../../../texts/tab-drafts.ts';

export interface FieldInputProps {
  readonly field: DraftField;
  readonly label: string;
  readonly value: string;
  /** What is wrong with it; null when nothing is. */
  readonly finding: { readonly kind: 'wrong' | 'stop' | 'ask'; readonly message: string } | null;
  readonly onChange: (value: string) => void;
}

const useStyles = makeStyles({ group: { display: 'grid', justifyItems: 'start' } });

/** How the input of a field can be found, to lead somebody to it. */
export function fieldId(key: string): string {
  return `svar-${key}`;
}

/** Shares of a field's room after which it is told how much is left. */
const NEARLY = 0.8;

/** The input for one field, as its kind asks. */
export function FieldInput({ field, label, value, finding, onChange }: FieldInputProps) {
  const { kind, example, longest, options, key } = field;
  const isNearlyFull = longest > 0 && value.length > longest * NEARLY;
  const shared = {
    label,
    ...(example === undefined || kind === 'choice' || kind === 'choices'
      ? {}
      : { hint: `${draftChatTexts.example}: ${example}` }),
    ...(isNearlyFull ? { hint: tabDraftTexts.characters(value.length, longest) } : {}),
    ...(finding === null
      ? {}
      : {
          validationMessage: finding.message,
          validationState: finding.kind === 'ask' ? ('warning' as const) : ('error' as const),
        }),
  };
  switch (kind) {
    case 'date':
    case 'line':
      return (
        <Field {...shared}>
          <Input
            id={fieldId(key)}
            type={kind === 'date' ? 'date' : 'text'}
            value={value}
            autoComplete="off"
            onChange={(_, data) => onChange(data.value)}
          />
        </Field>
      );
    case 'text':
      return (
        <Field {...shared}>
          <Textarea
            id={fieldId(key)}
            value={value}
            rows={4}
            resize="vertical"
            onChange={(_, data) => onChange(data.value)}
          />
        </Field>
      );
    case 'choice':
      return (
        <Field {...shared}>
          <Select id={fieldId(key)} value={value} onChange={(_, data) => onChange(data.value)}>
            <option value="">{draftChatTexts.unanswered}</option>
            {options.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
      );
    case 'choices':
      return <Choices field={field} label={label} value={value} onChange={onChange} />;
  }
}

function Choices({ field, label, value, onChange }: Omit<FieldInputProps, 'finding'>) {
  const styles = useStyles();
  const labelId = useId();
  const chosen = value.split(',').filter((id) => id !== '');
  const set = (id: string, isChosen: boolean) =>
    onChange((isChosen ? [...chosen, id] : chosen.filter((one) => one !== id)).join(','));
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the other fields are labelled
    <div role="group" aria-labelledby={labelId} className={styles.group}>
      <span id={labelId}>{label}</span>
      {field.options.map(({ id, text }, i) => (
        <Checkbox
          key={id}
          {...(i === 0 ? { id: fieldId(field.key) } : {})}
          label={text}
          checked={chosen.includes(id)}
          onChange={(_, { checked }) => set(id, checked === true)}
        />
      ))}
    </div>
  );
}
