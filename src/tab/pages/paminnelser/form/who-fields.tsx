import { Field, Radio, RadioGroup, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Audience } from '../../../../reminders/reminder.ts';
import { tabReminderTexts } from '../../../../texts/tab-reminders.ts';
import type { ReminderForm } from '../../../api/reminders.ts';
import { FieldGroup } from './field-group.tsx';
import { PeopleFields } from './people-fields.tsx';

type Kind = Audience['kind'];

interface WhoFieldsProps {
  readonly who: Audience | null;
  readonly choices: ReminderForm;
  /** Whoever is no manager reminds nobody else. */
  readonly onlyOwn: boolean;
  readonly problem: string | undefined;
  readonly onChange: (who: Audience | null) => void;
}

/** Who is to get it; what has to be said more is asked for when it is chosen. */
export function WhoFields({ who, choices, onlyOwn, problem, onChange }: WhoFieldsProps) {
  const { form } = tabReminderTexts;
  const [kind, setKind] = useState<Kind | ''>(who?.kind ?? '');
  if (onlyOwn)
    return (
      <FieldGroup title={form.who}>
        <Text>{form.ownOnly}</Text>
      </FieldGroup>
    );
  const offered = (Object.keys(form.who_) as Kind[]).filter((one) => isOffered(one, choices));
  const choose = (next: Kind) => {
    setKind(next);
    onChange(next === 'me' ? { kind: 'me' } : null);
  };
  return (
    <FieldGroup title={form.who}>
      <Field
        label={form.whoLabel}
        {...(problem === undefined ? {} : { validationState: 'error', validationMessage: problem })}
      >
        <RadioGroup value={kind} onChange={(_, { value }) => choose(value as Kind)}>
          {offered.map((one) => (
            <Radio key={one} value={one} label={form.who_[one]} />
          ))}
        </RadioGroup>
      </Field>
      {(kind === 'unit' || kind === 'role') && (
        <UnitAndRole kind={kind} who={who} choices={choices} onChange={onChange} />
      )}
      {kind === 'people' && (
        <PeopleFields
          people={choices.people}
          chosen={who?.kind === 'people' ? who.ids : []}
          onChange={(ids) => onChange(ids.length === 0 ? null : { kind: 'people', ids: [...ids] })}
        />
      )}
      {(kind === 'members' || kind === 'channel') && (
        <Field label={form.place}>
          <Select
            value={who !== null && 'conversation' in who ? who.conversation : ''}
            onChange={(_, { value }) => onChange(value === '' ? null : { kind, conversation: value })}
          >
            <option value="">{form.choose}</option>
            {choices.shared.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </FieldGroup>
  );
}

function isOffered(kind: Kind, { units, people, shared }: ReminderForm): boolean {
  if (kind === 'unit') return units.length > 0;
  if (kind === 'people') return people.length > 0;
  return kind !== 'members' && kind !== 'channel' ? true : shared.length > 0;
}

function UnitAndRole({
  kind,
  who,
  choices,
  onChange,
}: Pick<WhoFieldsProps, 'who' | 'choices' | 'onChange'> & { readonly kind: 'unit' | 'role' }) {
  const { form } = tabReminderTexts;
  const role = who?.kind === 'role' ? who.role : undefined;
  const [unit, setUnit] = useState(who !== null && 'unit' in who ? (who.unit ?? '') : '');
  const say = (nextRole: string, nextUnit: string) => {
    setUnit(nextUnit);
    if (kind === 'unit') return onChange(nextUnit === '' ? null : { kind, unit: nextUnit });
    const known = choices.roles.find(({ id }) => id === nextRole)?.id;
    onChange(
      known === undefined ? null : { kind, role: known, ...(nextUnit === '' ? {} : { unit: nextUnit }) },
    );
  };
  return (
    <>
      {kind === 'role' && (
        <Field label={form.role}>
          <Select value={role ?? ''} onChange={(_, { value }) => say(value, unit)}>
            <option value="">{form.choose}</option>
            {choices.roles.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={form.unit} hint={form.whoSaid}>
        <Select value={unit} onChange={(_, { value }) => say(role ?? '', value)}>
          <option value="">{kind === 'role' ? form.everywhere : form.choose}</option>
          {choices.units.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
    </>
  );
}
