import {
  Link,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Text,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { guidanceTexts } from '../../../texts/guidance.ts';
import { introductionTexts as texts } from '../../../texts/introduction.ts';
import { tabShellTexts } from '../../../texts/tab-shell.ts';
import type { UnitView } from '../../api/introduction.ts';
import { useView } from '../../api/use-view.ts';
import { FocusedHeading } from '../../frame/focused-heading.tsx';
import { Loading } from '../../frame/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { Problem } from '../../frame/problem.tsx';
import { onwardAddress } from './onward-address.ts';
import { UnitQuestions } from './unit-questions.tsx';
import { useIntroduction } from './use-introduction.ts';

const useStyles = makeStyles({
  text: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    maxWidth: '46rem',
  },
  heading: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalXS}` },
  paragraph: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500 },
  sources: { margin: 0, paddingLeft: '2.25rem', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** One unit of the introduction: two minutes to read, and then its questions. */
export function UnitPage({ id }: { readonly id: string }) {
  const unit = useView<UnitView>(`/api/tab/introduction/units/${encodeURIComponent(id)}`);
  const mine = useIntroduction();
  const problem = unit.problem ?? mine.problem;
  if (unit.data === undefined || mine.data === undefined) {
    const again = () => void Promise.all([unit.reload(), mine.reload()]);
    return (
      <Page title={tabShellTexts.pages.introduktion}>
        <Link href="#/introduktion">{texts.all}</Link>
        {problem === undefined ? <Loading /> : <Problem problem={problem} onRetry={again} />}
      </Page>
    );
  }
  const { units } = mine.data;
  const number = units.find((one) => one.id === id)?.number ?? 0;
  return (
    <Page title={unit.data.title} lead={texts.unit.place(number, units.length)}>
      <Link href="#/introduktion">{texts.all}</Link>
      <UnitText unit={unit.data} />
      <UnitQuestions unit={unit.data} number={number} mine={mine.data} onAnswered={mine.put} />
    </Page>
  );
}

function UnitText({ unit }: { readonly unit: UnitView }) {
  const styles = useStyles();
  const { danger, intro, paragraphs, sources, onward, read } = unit;
  return (
    <div className={styles.text} lang="sv">
      {danger && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{guidanceTexts.dangerTitle.replace(/^\W+/u, '')}</MessageBarTitle>{' '}
            {guidanceTexts.danger}
          </MessageBarBody>
        </MessageBar>
      )}
      <Text as="p">{intro}</Text>
      {paragraphs.map(({ heading, text, demand, sources: numbers }) => (
        <div key={text}>
          {heading !== null && <h2 className={styles.heading}>{heading}</h2>}
          <p className={styles.paragraph}>
            {demand !== null && <strong>{guidanceTexts.demands[demand]} </strong>}
            {text} {numbers.map((number) => `[${number}]`).join(' ')}
          </p>
        </div>
      ))}
      {sources.length > 0 && (
        <div>
          <FocusedHeading>{guidanceTexts.sources}</FocusedHeading>
          <ol className={styles.sources}>
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ol>
        </div>
      )}
      {onward.length + read.length > 0 && (
        <div>
          <FocusedHeading>{texts.unit.onward}</FocusedHeading>
          <ul className={styles.list}>
            {onward.map((to) => {
              const address = onwardAddress(to);
              return (
                <li key={`${to.kind} ${to.id}`}>
                  {address === null ? (
                    guidanceTexts.onward[to.kind](to.title)
                  ) : (
                    <Link href={address}>{guidanceTexts.onward[to.kind](to.title)}</Link>
                  )}
                </li>
              );
            })}
            {read.map(({ id, title }) => (
              <li key={id}>
                <Link href={`#/las/${encodeURIComponent(id)}`}>{guidanceTexts.read(title)}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
