import { Text } from '@fluentui/react-components';
import { participationResultTexts } from '../../../texts/participation-results.ts';
import { tabOverviewTexts } from '../../../texts/tab-overview.ts';
import type { ParticipationOverview } from '../../api/overview.ts';
import { DataTable } from '../../frame/data-table.tsx';
import { STEPS } from './shares.ts';

/** Why children did not take part in one district, in the latest period. */
export function ReasonTable({
  seen,
  unit,
}: {
  readonly seen: ParticipationOverview;
  readonly unit: string | null;
}) {
  const texts = tabOverviewTexts.participation;
  const latest = seen.periods.find((sum) => sum.unit === unit && sum.steps !== null);
  if (latest?.steps == null) return null;
  const { steps } = latest;
  const rows = STEPS.flatMap((step) =>
    Object.entries(steps[step].reasons)
      .sort(([, a], [, b]) => b - a)
      .map(([id, count]) => [participationResultTexts.steps[step], seen.reasons[id] ?? id, count]),
  );
  if (rows.length === 0) return <Text as="p">{texts.reasonsNone}</Text>;
  return (
    <DataTable
      caption={`${texts.reasons}, ${participationResultTexts.period(latest.period)}`}
      columns={[texts.reasonStep, texts.reason, texts.count]}
      rows={rows}
      words={2}
    />
  );
}
