import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Period } from '../../../guidance/checklists/period.ts';
import { tabOverviewTexts } from '../../../texts/tab-overview.ts';
import type { ParticipationOverview } from '../../api/overview.ts';
import { useView } from '../../api/use-view.ts';
import { Empty } from '../../frame/empty.tsx';
import { Loading } from '../../frame/loading.tsx';
import { Problem } from '../../frame/problem.tsx';
import { AgeChart } from './age-chart.tsx';
import { OverviewPart } from './overview-part.tsx';
import { ParticipationChart } from './participation-chart.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { ReasonTable } from './reason-table.tsx';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** How often children took part: over time, by district and by age. */
export function ParticipationPart() {
  const texts = tabOverviewTexts.participation;
  const styles = useStyles();
  const [period, setPeriod] = useState<Period>('month');
  const [unit, setUnit] = useState('');
  const query = new URLSearchParams({ period, ...(unit === '' ? {} : { unit }) });
  const { data, problem, reload } = useView<ParticipationOverview>(
    `/api/tab/overview/participation?${query}`,
  );
  const units = data?.units ?? [];
  const only = units.length === 1 ? units[0]! : null;
  const chosen = data?.unit ?? only;
  return (
    <OverviewPart title={texts.title} lead={texts.guard}>
      <div className={styles.choices}>
        <PeriodChoice value={period} onChange={setPeriod} />
        {(units.length > 1 || unit !== '') && (
          <Field label={texts.unit}>
            <Select value={unit} onChange={(_, { value }) => setUnit(value)}>
              <option value="">{texts.allUnits}</option>
              {units.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {problem !== undefined && <Problem problem={problem} onRetry={reload} />}
      {data === undefined && problem === undefined && <Loading />}
      {data !== undefined && data.periods.length === 0 && <Empty title={texts.none}>{texts.noneHow}</Empty>}
      {data !== undefined && data.periods.length > 0 && (
        <>
          <ParticipationChart seen={data} unit={chosen} />
          <AgeChart seen={data} unit={chosen} />
          <ReasonTable seen={data} unit={chosen} />
        </>
      )}
    </OverviewPart>
  );
}
