import {
  Button,
  Link,
  makeStyles,
  ProgressBar,
  Text,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import { introductionTexts as texts } from '../../../texts/introduction.ts';
import { tabShellTexts } from '../../../texts/tab-shell.ts';
import { send } from '../../api/call.ts';
import type { MyIntroduction } from '../../api/introduction.ts';
import { Empty } from '../../frame/empty.tsx';
import { FocusedHeading } from '../../frame/focused-heading.tsx';
import { Loading } from '../../frame/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { Problem } from '../../frame/problem.tsx';
import { useAttempt } from '../../frame/use-attempt.ts';
import { REPEAT } from './repeat-page.tsx';
import { RestartPart } from './restart-part.tsx';
import { SharingPart } from './sharing-part.tsx';
import { useIntroduction } from './use-introduction.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  unit: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  part: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
});

/** All units, how far one has come, and what to repeat. */
export function CoursePage() {
  const { data, problem, reload, put } = useIntroduction();
  const lead = data === undefined ? undefined : `${texts.lead(data.units.length)} ${texts.private}`;
  return (
    <Page title={tabShellTexts.pages.introduktion} {...(lead === undefined ? {} : { lead })}>
      {problem !== undefined && <Problem problem={problem} onRetry={reload} />}
      {data === undefined && problem === undefined && <Loading />}
      {data?.units.length === 0 && <Empty title={texts.empty} />}
      {data !== undefined && data.units.length > 0 && <Course mine={data} onChanged={put} />}
    </Page>
  );
}

interface CourseProps {
  readonly mine: MyIntroduction;
  readonly onChanged: (mine: MyIntroduction) => Promise<void>;
}

function Course({ mine, onChanged }: CourseProps) {
  const styles = useStyles();
  const { problem, run } = useAttempt();
  const [wasRestarted, setRestarted] = useState(false);
  const { units, done, due, next, isFinished } = mine;
  const going = units.find(({ id }) => id === next);
  const share = (agrees: boolean) =>
    run(async () =>
      onChanged(await send<MyIntroduction>('PUT', '/api/tab/introduction/sharing', { agrees })),
    );
  const restart = () =>
    run(async () => {
      await onChanged(await send<MyIntroduction>('DELETE', '/api/tab/introduction'));
      setRestarted(true);
    });
  return (
    <>
      <div className={styles.part}>
        <Text role="status">
          {wasRestarted && done === 0 ? texts.restart.done : texts.progress(done, units.length)}
        </Text>
        <ProgressBar value={done} max={units.length} aria-label={texts.progress(done, units.length)} />
        {isFinished && <Text>{texts.finished}</Text>}
        {going !== undefined && (
          <Button as="a" appearance="primary" href={`#/introduktion/${going.id}`}>
            {done === 0 ? texts.begin : texts.goOn(going.number)}
          </Button>
        )}
      </div>
      {due.length > 0 && (
        <section className={styles.part} aria-label={texts.repeat.start}>
          <FocusedHeading>{texts.repeat.due(due.length)}</FocusedHeading>
          <Text>{texts.repeat.why}</Text>
          <Button as="a" href={`#/introduktion/${REPEAT}`}>
            {texts.repeat.start}
          </Button>
        </section>
      )}
      <FocusedHeading>{texts.all}</FocusedHeading>
      <ol className={styles.list}>
        {units.map(({ id, number, title, intro, state }) => (
          <li key={id} className={styles.unit}>
            <h3 className={styles.title}>
              <Link href={`#/introduktion/${id}`} inline>
                {texts.row(texts.marks[state], number, title)}
              </Link>
              {texts.states[state] === '' ? null : ` (${texts.states[state]})`}
            </h3>
            <Text className={styles.quiet}>{intro}</Text>
          </li>
        ))}
      </ol>
      {problem !== null && <Problem problem={problem} />}
      <SharingPart mine={mine} onShare={share} />
      <RestartPart onRestart={restart} />
    </>
  );
}
