import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { tabOverviewTexts } from '../../../texts/tab-overview.ts';
import type { IntroductionOverview } from '../../api/overview.ts';
import { useView } from '../../api/use-view.ts';
import { Empty } from '../../frame/empty.tsx';
import { Loading } from '../../frame/loading.tsx';
import { Problem } from '../../frame/problem.tsx';
import { OverviewPart } from './overview-part.tsx';

const useStyles = makeStyles({
  units: { display: 'grid', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  names: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** Who has finished the introduction and agreed to be seen. */
export function IntroductionPart() {
  const texts = tabOverviewTexts.introduction;
  const styles = useStyles();
  const { data, problem, reload } = useView<IntroductionOverview>('/api/tab/overview/introduction');
  return (
    <OverviewPart title={texts.title} lead={texts.lead}>
      {problem !== undefined && <Problem problem={problem} onRetry={reload} />}
      {data === undefined && problem === undefined && <Loading />}
      {data?.units.length === 0 && <Empty title={texts.none}>{texts.noneHow}</Empty>}
      <div className={styles.units}>
        {data?.units.map(({ unit, names }) => (
          <div key={unit ?? ''}>
            <Subtitle2 as="h3" className={styles.title}>
              {unit ?? texts.noUnit}
            </Subtitle2>
            <Text as="p" block>
              {texts.people(names.length)}
            </Text>
            <ul className={styles.names}>
              {names.map((name, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two may have the same name
                <li key={i}>{name ?? texts.unnamed}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </OverviewPart>
  );
}
