import { makeStyles, Text } from '@fluentui/react-components';
import { lazy, useState } from 'react';
import type { Period } from '../../../guidance/checklists/period.ts';
import { participationResultTexts } from '../../../texts/participation-results.ts';
import { tabOverviewTexts } from '../../../texts/tab-overview.ts';
import type { SubjectOverview, SubjectPeriod } from '../../api/overview.ts';
import { useView } from '../../api/use-view.ts';
import { Empty } from '../../frame/empty.tsx';
import { Loading } from '../../frame/loading.tsx';
import { Problem } from '../../frame/problem.tsx';
import { ChartOrTable } from './chart-or-table.tsx';
import { OverviewPart } from './overview-part.tsx';
import { PeriodChoice } from './period-choice.tsx';

const LevelBars = lazy(() => import('./charts/level-bars.tsx'));

const useStyles = makeStyles({ choice: { display: 'flex' }, text: { margin: 0 } });

/** Which texts answer most questions, and how often none does. */
export function SubjectsPart() {
  const texts = tabOverviewTexts.subjects;
  const styles = useStyles();
  const [period, setPeriod] = useState<Period>('month');
  const { data, problem, reload } = useView<SubjectOverview>(`/api/tab/overview/subjects?period=${period}`);
  const latest = data?.periods.find(({ subjects, unanswered }) => subjects.length > 0 || unanswered !== null);
  return (
    <OverviewPart title={texts.title} lead={texts.lead}>
      <div className={styles.choice}>
        <PeriodChoice value={period} onChange={setPeriod} />
      </div>
      {problem !== undefined && <Problem problem={problem} onRetry={reload} />}
      {data === undefined && problem === undefined && <Loading />}
      {data !== undefined && latest === undefined && <Empty title={texts.none}>{texts.noneHow}</Empty>}
      {latest !== undefined && <Subjects latest={latest} />}
    </OverviewPart>
  );
}

function Subjects({ latest }: { readonly latest: SubjectPeriod }) {
  const styles = useStyles();
  const texts = tabOverviewTexts.subjects;
  const title = texts.chart(participationResultTexts.period(latest.period));
  const bars = latest.subjects.map(({ title: name, count }) => ({ name: name ?? texts.gone, value: count }));
  return (
    <>
      {bars.length > 0 && (
        <ChartOrTable
          title={title}
          table={{
            caption: title,
            columns: [texts.subject, texts.count],
            rows: bars.map(({ name, value }) => [name, value]),
          }}
        >
          <LevelBars bars={bars} />
        </ChartOrTable>
      )}
      <Text as="p" className={styles.text}>
        {latest.unanswered === null ? texts.unansweredNone : texts.unanswered(latest.unanswered)}
      </Text>
    </>
  );
}
