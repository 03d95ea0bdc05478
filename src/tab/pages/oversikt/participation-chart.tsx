import { lazy } from 'react';
import type { PeriodSum } from '../../../guidance/checklists/sum-periods.ts';
import { participationResultTexts } from '../../../texts/participation-results.ts';
import { tabOverviewTexts } from '../../../texts/tab-overview.ts';
import type { ParticipationOverview } from '../../api/overview.ts';
import { ChartOrTable } from './chart-or-table.tsx';
import { shareCells, shares, stepNames } from './shares.ts';

const GroupedBars = lazy(() => import('./charts/grouped-bars.tsx'));

/** Columns that can be told apart on a phone. */
const MOST_BARS = 6;

interface Seen {
  readonly seen: ParticipationOverview;
  /** null: all, each by itself. */
  readonly unit: string | null;
}

/** One district over time; or the districts beside each other in the latest period. Never added together. */
export function ParticipationChart({ seen, unit }: Seen) {
  const texts = tabOverviewTexts.participation;
  const said = (name: string) => participationResultTexts.period(name);
  const latest = seen.periods[0]!.period;
  const drawn: readonly (readonly [string, PeriodSum])[] =
    unit === null
      ? seen.periods.filter(({ period }) => period === latest).map((sum) => [sum.unit, sum] as const)
      : seen.periods
          .slice(0, MOST_BARS)
          .toReversed()
          .map((sum) => [said(sum.period), sum] as const);
  const title = unit === null ? texts.latestOf(said(latest)) : texts.timeOf(unit);
  return (
    <ChartOrTable
      title={title}
      table={{
        caption: title,
        words: 2,
        columns: [texts.unit, tabOverviewTexts.period, texts.answers, ...stepNames()],
        rows: seen.periods.map((sum) => [sum.unit, said(sum.period), ...shareCells(sum)]),
      }}
    >
      <GroupedBars
        title={title}
        series={stepNames()}
        groups={drawn.map(([name, sum]) => ({
          name: sum.answers === null ? `${name} (${tabOverviewTexts.tooFew})` : name,
          values: shares(sum),
        }))}
        say={tabOverviewTexts.percent}
        most={100}
      />
    </ChartOrTable>
  );
}
