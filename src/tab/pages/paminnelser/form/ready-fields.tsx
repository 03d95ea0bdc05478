import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabReminderTexts } from '../../../../texts/tab-reminders.ts';
import { send } from '../../../api/call.ts';
import type { ReadyChoice, ReminderDraft } from '../../../api/reminders.ts';
import { Problem } from '../../../frame/problem.tsx';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ReadyFieldsProps {
  readonly ready: readonly ReadyChoice[];
  /** Takes the form as the ready-made one fills it in. */
  readonly onFill: (draft: ReminderDraft) => void;
}

/** Ready-made reminders to begin from. */
export function ReadyFields({ ready, onFill }: ReadyFieldsProps) {
  const { form } = tabReminderTexts;
  const styles = useStyles();
  const [chosen, choose] = useState('');
  const [start, setStart] = useState('');
  const [failed, setFailed] = useState<unknown>(null);
  const one = ready.find(({ id }) => id === chosen);
  const fill = async () => {
    setFailed(null);
    try {
      const body = { id: chosen, ...(start === '' ? {} : { start }) };
      onFill(await send<ReminderDraft>('POST', '/api/tab/reminders/ready', body));
    } catch (thrown) {
      setFailed(thrown);
    }
  };
  return (
    <div className={styles.fields}>
      <Field label={form.ready}>
        <Select value={chosen} onChange={(_, { value }) => choose(value)}>
          <option value="">{form.readyNone}</option>
          {ready.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      {one !== undefined && (
        <>
          <Text as="p" className={styles.intro}>
            {one.intro}
          </Text>
          {one.start !== null && (
            <Field label={form.readyStart(one.start)}>
              <Input type="date" value={start} onChange={(_, { value }) => setStart(value)} />
            </Field>
          )}
          {failed !== null && <Problem problem={failed} />}
          <div>
            <Button onClick={fill}>{form.readyUse}</Button>
          </div>
        </>
      )}
    </div>
  );
}
