import { Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { tabReminderTexts } from '../../../../texts/tab-reminders.ts';
import type { ReminderForm, WhenFields } from '../../../api/reminders.ts';
import { FieldGroup } from './field-group.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    '& > *': { maxWidth: '100%', minWidth: 0 },
  },
  current: { margin: 0 },
});

interface WhenFieldsetProps {
  readonly when: WhenFields;
  readonly quick: ReminderForm['quick'];
  /** The time that holds when nothing is filled in, in words; null for none. */
  readonly current: string | null;
  readonly problem: string | undefined;
  readonly onChange: (when: WhenFields) => void;
}

/** When it is to come: in words, by a choice, or on a day. What is filled in in one way empties the others. */
export function WhenFieldset({ when, quick, current, problem, onChange }: WhenFieldsetProps) {
  const { form } = tabReminderTexts;
  const styles = useStyles();
  const isEmpty = when.typed === '' && when.quick === '' && when.day === '';
  return (
    <FieldGroup title={form.when}>
      {current !== null && isEmpty && (
        <Text as="p" className={styles.current}>
          {form.current(current)}
        </Text>
      )}
      <Field
        label={form.typed}
        hint={form.typedHint}
        {...(problem === undefined ? {} : { validationState: 'error', validationMessage: problem })}
      >
        <Input
          value={when.typed}
          maxLength={200}
          onChange={(_, { value }) => onChange({ ...when, typed: value, quick: '', day: '' })}
        />
      </Field>
      <div className={styles.row}>
        <Field label={form.quick}>
          <Select
            value={when.quick}
            onChange={(_, { value }) => onChange({ ...when, typed: '', quick: value, day: '' })}
          >
            <option value="">{form.choose}</option>
            {quick.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={form.day}>
          <Input
            type="date"
            value={when.day}
            onChange={(_, { value }) => onChange({ ...when, typed: '', quick: '', day: value })}
          />
        </Field>
        <Field label={form.time}>
          <Input
            type="time"
            value={when.time}
            onChange={(_, { value }) => onChange({ ...when, time: value })}
          />
        </Field>
      </div>
    </FieldGroup>
  );
}
