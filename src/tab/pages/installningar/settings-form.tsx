import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type FormEvent, useId, useState } from 'react';
import { deadlineTexts } from '../../../texts/deadlines.ts';
import { LANGUAGES, readLanguage } from '../../../texts/language.ts';
import { languageTexts } from '../../../texts/languages.ts';
import { ownDataTexts } from '../../../texts/own-data.ts';
import { tabSettingsTexts } from '../../../texts/tab-settings.ts';
import { send } from '../../api/call.ts';
import type { SettingsInput, SettingsReply } from '../../api/settings.ts';
import { FocusedHeading } from '../../frame/focused-heading.tsx';
import { Problem } from '../../frame/problem.tsx';
import { Said } from '../../frame/said.tsx';
import { useAttempt } from '../../frame/use-attempt.ts';
import { useMe } from '../../frame/use-me.ts';

export interface SettingsFormProps {
  readonly settings: SettingsReply;
  readonly onSaved: (settings: SettingsReply) => Promise<void>;
}

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    maxWidth: '34rem',
  },
  days: { display: 'flex', flexWrap: 'wrap' },
  times: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
});

const DAYS = [1, 2, 3, 4, 5, 6, 7];

/** What somebody says of themselves. */
export function SettingsForm({ settings, onSaved }: SettingsFormProps) {
  const styles = useStyles();
  const daysLabel = useId();
  const me = useMe();
  const texts = ownDataTexts.settings;
  const { language, unit, role, hours } = settings;
  const [form, setForm] = useState<SettingsInput>({ language, unit, role, hours });
  const [isSaved, setSaved] = useState(false);
  const { problem, isBusy, run } = useAttempt();
  const change = (part: Partial<SettingsInput>) => {
    setForm((before) => ({ ...before, ...part }));
    setSaved(false);
  };
  const changeHours = (part: Partial<SettingsInput['hours']>) =>
    change({ hours: { ...form.hours, ...part } });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const isDone = await run(async () => {
      await onSaved(await send<SettingsReply>('PUT', '/api/tab/settings', form));
    });
    setSaved(isDone);
    // The whole tab speaks the language that was chosen.
    if (isDone && form.language !== language) await me.reload();
  };
  const units = unit === null || settings.units.includes(unit) ? settings.units : [unit, ...settings.units];
  return (
    <form className={styles.form} onSubmit={submit}>
      <FocusedHeading>{tabSettingsTexts.you}</FocusedHeading>
      <Field label={tabSettingsTexts.language} hint={tabSettingsTexts.languageHint}>
        <Select
          value={form.language ?? ''}
          onChange={(_, { value }) => change({ language: readLanguage(value) })}
        >
          <option value="">{tabSettingsTexts.usualLanguage}</option>
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {languageTexts.names[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.unit}>
        <Select value={form.unit ?? ''} onChange={(_, { value }) => change({ unit: value || null })}>
          <option value="">{texts.none}</option>
          {units.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field label={texts.role}>
        <Select value={form.role ?? ''} onChange={(_, { value }) => change({ role: value || null })}>
          <option value="">{texts.none}</option>
          {settings.roles.map((name) => (
            <option key={name} value={name}>
              {ownDataTexts.roleNames[name] ?? name}
            </option>
          ))}
        </Select>
      </Field>
      {/* biome-ignore lint/a11y/useSemanticElements: as the other fields are labelled */}
      <div role="group" aria-labelledby={daysLabel}>
        <span id={daysLabel}>{texts.days}</span>
        <div className={styles.days}>
          {DAYS.map((day) => (
            <Checkbox
              key={day}
              label={deadlineTexts.weekdays[day - 1]!}
              checked={form.hours.days.includes(day)}
              onChange={(_, { checked }) =>
                changeHours({
                  days: DAYS.filter((one) =>
                    one === day ? checked === true : form.hours.days.includes(one),
                  ),
                })
              }
            />
          ))}
        </div>
      </div>
      <div className={styles.times}>
        <Field label={texts.from}>
          <Input
            type="time"
            value={form.hours.from}
            onChange={(_, { value }) => changeHours({ from: value })}
          />
        </Field>
        <Field label={texts.to}>
          <Input type="time" value={form.hours.to} onChange={(_, { value }) => changeHours({ to: value })} />
        </Field>
      </div>
      {problem !== null && <Problem problem={problem} />}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {texts.save}
        </Button>
        <Said>{isSaved ? tabSettingsTexts.saved : null}</Said>
      </div>
    </form>
  );
}
