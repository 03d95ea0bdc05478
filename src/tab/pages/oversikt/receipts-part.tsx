import { lazy } from 'react';
import { tabOverviewTexts } from '../../../texts/tab-overview.ts';
import { writtenMonth } from '../../../texts/written-day.ts';
import type { ReceiptMonth, ReceiptOverview } from '../../api/overview.ts';
import { useView } from '../../api/use-view.ts';
import { Empty } from '../../frame/empty.tsx';
import { Loading } from '../../frame/loading.tsx';
import { Problem } from '../../frame/problem.tsx';
import { ChartOrTable } from './chart-or-table.tsx';
import { OverviewPart } from './overview-part.tsx';

const GroupedBars = lazy(() => import('./charts/grouped-bars.tsx'));

/** Months that can be told apart on a phone; the table has them all. */
const DRAWN = 6;

/** How many reminders came and were acknowledged. */
export function ReceiptsPart() {
  const texts = tabOverviewTexts.receipts;
  const { data, problem, reload } = useView<ReceiptOverview>('/api/tab/overview/receipts');
  return (
    <OverviewPart title={texts.title} lead={texts.lead}>
      {problem !== undefined && <Problem problem={problem} onRetry={reload} />}
      {data === undefined && problem === undefined && <Loading />}
      {data !== undefined && <Receipts months={data.months} />}
    </OverviewPart>
  );
}

function Receipts({ months }: { readonly months: readonly ReceiptMonth[] }) {
  const texts = tabOverviewTexts.receipts;
  if (months.every(({ sent }) => sent === 0)) return <Empty title={texts.none}>{texts.noneHow}</Empty>;
  return (
    <ChartOrTable
      title={texts.chart}
      table={{
        caption: texts.chart,
        columns: [texts.month, texts.sent, texts.acknowledged, texts.completed, texts.share],
        rows: months.map(({ month, sent, acknowledged, completed }) => [
          writtenMonth(month),
          sent,
          acknowledged,
          completed,
          sent === 0 ? '–' : tabOverviewTexts.percent(Math.round((100 * acknowledged) / sent)),
        ]),
      }}
    >
      <GroupedBars
        title={texts.chart}
        series={[texts.sent, texts.acknowledged]}
        groups={months.slice(-DRAWN).map(({ month, sent, acknowledged }) => ({
          name: writtenMonth(month),
          values: [sent, acknowledged],
        }))}
        say={String}
      />
    </ChartOrTable>
  );
}
