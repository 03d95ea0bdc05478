import { Button, Checkbox, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabReminderTexts } from '../../../../texts/tab-reminders.ts';
import { ApiProblem } from '../../../api/api-problem.ts';
import { send } from '../../../api/call.ts';
import type { DraftField, ReminderDone, ReminderDraft, ReminderForm } from '../../../api/reminders.ts';
import { Problem } from '../../../frame/problem.tsx';
import { useMe } from '../../../frame/use-me.ts';
import { addresses } from '../place-of.ts';
import { PreviewPanel } from './preview-panel.tsx';
import { ReadyFields } from './ready-fields.tsx';
import { type Original, usePreview } from './use-preview.ts';
import { WhatFields } from './what-fields.tsx';
import { WhenFieldset } from './when-fields.tsx';
import { WhoFields } from './who-fields.tsx';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXXL,
    '@media (min-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 22rem)' },
  },
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    alignContent: 'start',
    // A list of long choices is no wider than the page.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Select__select': { minWidth: 0 },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface FormViewProps {
  readonly choices: ReminderForm;
  readonly initial: ReminderDraft;
  readonly original: Original | null;
  /** The time that holds until another is filled in, in words. */
  readonly current: string | null;
  readonly onDone: (done: ReminderDone) => void;
}

const FIELDS: readonly string[] = ['what', 'who', 'when'];

/** The form, and beside it what it becomes. */
export function FormView({ choices, initial, original, current, onDone }: FormViewProps) {
  const { form, problems } = tabReminderTexts;
  const styles = useStyles();
  const { isManager } = useMe();
  const [id] = useState(() => (original?.as === 'change' ? original.id : crypto.randomUUID()));
  const [draft, setDraft] = useState(initial);
  const [filled, setFilled] = useState<{ readonly when: string | null; readonly key: number }>({
    when: current,
    key: 0,
  });
  const [looked, setLooked] = useState(false);
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  const [isSaving, setSaving] = useState(false);
  const { preview, problem, isReading } = usePreview(draft, original);
  const change = (part: Partial<ReminderDraft>) => {
    setDraft({ ...draft, ...part });
    setRefused(null);
    if (part.words !== undefined) setLooked(false);
  };
  const isFilled: Readonly<Record<DraftField, boolean>> = {
    what: draft.words !== '',
    who: draft.who !== null,
    when: draft.when.typed !== '' || draft.when.day !== '',
  };
  const problemOf = (field: DraftField) => {
    if (refused?.code === field) return refused.message;
    return isFilled[field] && !isReading ? preview?.problems[field] : undefined;
  };
  const save = async () => {
    setSaving(true);
    try {
      const isChange = original?.as === 'change';
      const sent = { draft, looked, ...(isChange ? { revision: original.revision } : { id }) };
      const copied = original?.as === 'copy' ? { copies: original.id } : {};
      onDone(
        await send<ReminderDone>(isChange ? 'PUT' : 'POST', `/api/tab/reminders${isChange ? `/${id}` : ''}`, {
          ...sent,
          ...copied,
        }),
      );
    } catch (thrown) {
      setRefused(thrown instanceof ApiProblem ? thrown : new ApiProblem(0, 'unknown', String(thrown)));
      setSaving(false);
    }
  };
  const look = preview?.look ?? (refused?.code === 'look' ? refused.message : null);
  return (
    <div className={styles.sides}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {original === null && (
          <ReadyFields
            ready={choices.ready}
            onFill={(ready) => {
              setDraft(ready);
              setRefused(null);
              setFilled(({ key }) => ({ when: null, key: key + 1 }));
            }}
          />
        )}
        <WhatFields draft={draft} choices={choices} problem={problemOf('what')} onChange={change} />
        {look !== null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {look}
              <Checkbox
                label={problems.lookAgain}
                checked={looked}
                onChange={(_, { checked }) => setLooked(checked === true)}
              />
            </MessageBarBody>
          </MessageBar>
        )}
        <WhoFields
          key={`who ${filled.key}`}
          who={draft.who}
          choices={choices}
          onlyOwn={!isManager}
          problem={problemOf('who')}
          onChange={(who) => change({ who })}
        />
        <WhenFieldset
          when={draft.when}
          quick={choices.quick}
          current={draft.rule === null ? null : (filled.when ?? preview?.shown?.when ?? null)}
          problem={problemOf('when')}
          onChange={(when) => change({ when })}
        />
        {refused !== null && !FIELDS.includes(refused.code) && refused.code !== 'look' && (
          <Problem problem={refused} />
        )}
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabled={isSaving}>
            {isSaving ? form.saving : original?.as === 'change' ? form.saveChange : form.save}
          </Button>
          <Button as="a" href={original === null ? addresses.list : addresses.one(original.id)}>
            {form.cancel}
          </Button>
        </div>
      </form>
      <PreviewPanel shown={preview?.shown ?? null} problem={problem} isReading={isReading} />
    </div>
  );
}
