import { Text } from '@fluentui/react-components';
import { lazy } from 'react';
import { participationResultTexts } from '../../../texts/participation-results.ts';
import { tabOverviewTexts } from '../../../texts/tab-overview.ts';
import type { ParticipationOverview } from '../../api/overview.ts';
import { ChartOrTable } from './chart-or-table.tsx';
import { ageGroups, ageRows, stepNames } from './shares.ts';

const GroupedBars = lazy(() => import('./charts/grouped-bars.tsx'));

/** One district by age, in the latest period that can be shown so. */
export function AgeChart({
  seen,
  unit,
}: {
  readonly seen: ParticipationOverview;
  readonly unit: string | null;
}) {
  const texts = tabOverviewTexts.participation;
  if (unit === null) return <Text as="p">{texts.ageChoose}</Text>;
  const shown = seen.ages.find((one) => one.unit === unit && one.ages !== null);
  if (shown === undefined || shown.ages === null) return <Text as="p">{texts.ageNone}</Text>;
  const title = texts.ageOf(unit, participationResultTexts.period(shown.period));
  return (
    <ChartOrTable
      title={title}
      table={{
        caption: title,
        columns: [texts.age, texts.answers, ...stepNames()],
        rows: ageRows(shown.ages),
      }}
    >
      <GroupedBars
        title={title}
        series={stepNames()}
        groups={ageGroups(shown.ages)}
        say={tabOverviewTexts.percent}
        most={100}
      />
    </ChartOrTable>
  );
}
