import { Checkbox, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabReminderTexts } from '../../../../texts/tab-reminders.ts';
import type { ReminderForm } from '../../../api/reminders.ts';

/** More than one looks through; a part of the name finds the rest. */
const SHOWN = 12;
/** As many as an audience may be. */
const MOST = 200;

const useStyles = makeStyles({
  people: { border: 'none', margin: 0, padding: 0, display: 'grid' },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
});

interface PeopleFieldsProps {
  readonly people: ReminderForm['people'];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Chooses people: those who are chosen stay in sight, whatever is sought. */
export function PeopleFields({ people, chosen, onChange }: PeopleFieldsProps) {
  const { form } = tabReminderTexts;
  const styles = useStyles();
  const [sought, seek] = useState('');
  const words = sought.toLocaleLowerCase('sv').split(/\s+/u).filter(Boolean);
  const found = people.filter(
    ({ id, title }) =>
      !chosen.includes(id) && words.every((word) => title.toLocaleLowerCase('sv').includes(word)),
  );
  const shown = [...people.filter(({ id }) => chosen.includes(id)), ...found.slice(0, SHOWN)];
  return (
    <>
      <Field label={form.peopleFind}>
        <Input type="search" value={sought} onChange={(_, { value }) => seek(value)} />
      </Field>
      <fieldset className={styles.people}>
        <legend className={styles.legend}>{form.people}</legend>
        {shown.map(({ id, title }) => (
          <Checkbox
            key={id}
            label={title}
            checked={chosen.includes(id)}
            disabled={chosen.length >= MOST && !chosen.includes(id)}
            onChange={(_, { checked }) =>
              onChange(checked === true ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
        ))}
        {found.length === 0 && words.length > 0 && <Text>{form.peopleNone}</Text>}
      </fieldset>
      <Text role="status">{form.peopleChosen(chosen.length)}</Text>
    </>
  );
}
