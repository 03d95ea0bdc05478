import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { tabKnowledgeTexts } from '../../../texts/tab-knowledge.ts';
import type { Said } from './use-upload.ts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(14rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  wide: { gridColumn: '1 / -1' },
});

export interface PreviewFieldsProps {
  readonly said: Said;
  readonly units: readonly string[];
  onChange(said: Said): void;
}

/** What was understood of a document as a whole, to be corrected. */
export function PreviewFields({ said, units, onChange }: PreviewFieldsProps) {
  const styles = useStyles();
  const { fields, hints, everyUnit } = tabKnowledgeTexts.preview;
  const put =
    (field: keyof Said) =>
    (_: unknown, { value }: { readonly value: string }) =>
      onChange({ ...said, [field]: value });
  return (
    <div className={styles.fields}>
      <Field label={fields.title} required className={styles.wide}>
        <Input value={said.title} maxLength={300} onChange={put('title')} />
      </Field>
      <Field label={fields.publisher}>
        <Input value={said.publisher} maxLength={300} onChange={put('publisher')} />
      </Field>
      <Field label={fields.date} hint={hints.date}>
        <Input value={said.date} maxLength={10} onChange={put('date')} />
      </Field>
      <Field label={fields.unit}>
        <Select value={said.unit} onChange={put('unit')}>
          <option value="">{everyUnit}</option>
          {units.map((unit) => (
            <option key={unit}>{unit}</option>
          ))}
        </Select>
      </Field>
      <Field label={fields.validUntil} hint={hints.validUntil}>
        <Input type="date" value={said.validUntil} onChange={put('validUntil')} />
      </Field>
    </div>
  );
}
