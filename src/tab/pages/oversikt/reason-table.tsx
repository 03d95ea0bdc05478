import { Text } from '@fluentui/react-components';
import { OWN_WORDS } from '../../../guidance/checklists/participation.ts';
import { STEPS } from '../../../guidance/checklists/steps.ts';
import { participationResultTexts } from '../../../texts/participation-results.ts';
import { tabOverviewTexts } from '../../../texts/tab-overview.ts';
import type { ParticipationOverview } from '../../api/overview.ts';
import { DataTable } from '../../frame/data-table.tsx';

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
      .map(([id, count]) => [participationResultTexts.steps[step], nameOf(id, seen.reasons), count]),
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

function nameOf(id: string, reasons: Readonly<Record<string, string>>): string {
  if (id === 'none') return participationResultTexts.noReason;
  return id === OWN_WORDS ? participationResultTexts.ownWords : (reasons[id] ?? id);
}
