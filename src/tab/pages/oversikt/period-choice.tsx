import { Field, Select } from '@fluentui/react-components';
import { PERIODS, type Period } from '../../../guidance/checklists/period.ts';
import { participationResultTexts } from '../../../texts/participation-results.ts';
import { tabOverviewTexts } from '../../../texts/tab-overview.ts';

export function PeriodChoice({
  value,
  onChange,
}: {
  readonly value: Period;
  readonly onChange: (period: Period) => void;
}) {
  return (
    <Field label={tabOverviewTexts.period}>
      <Select value={value} onChange={(_, data) => onChange(data.value as Period)}>
        {PERIODS.map((period) => (
          <option key={period} value={period}>
            {participationResultTexts.periods[period]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
