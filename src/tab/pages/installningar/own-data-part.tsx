import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import { ownDataTexts } from '../../../texts/own-data.ts';
import { tabSettingsTexts as texts } from '../../../texts/tab-settings.ts';
import { download, send } from '../../api/call.ts';
import type { OwnDataReply } from '../../api/settings.ts';
import { useView } from '../../api/use-view.ts';
import { FocusedHeading } from '../../frame/focused-heading.tsx';
import { Loading } from '../../frame/loading.tsx';
import { Problem } from '../../frame/problem.tsx';
import { Said } from '../../frame/said.tsx';
import { saveFile } from '../../frame/save-file.ts';
import { useAttempt } from '../../frame/use-attempt.ts';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Everything that is kept about somebody, in plain words: to read, to take along, and to have forgotten. */
export function OwnDataPart({ onForgotten }: { readonly onForgotten: () => Promise<void> }) {
  const styles = useStyles();
  const { data, problem, reload } = useView<OwnDataReply>('/api/tab/own-data');
  const [isAsking, setAsking] = useState(false);
  const [isForgotten, setForgotten] = useState(false);
  const attempt = useAttempt();
  const forget = async () => {
    setAsking(false);
    const isDone = await attempt.run(async () => {
      await send('DELETE', '/api/tab/own-data');
      await Promise.all([reload(), onForgotten()]);
    });
    setForgotten(isDone);
  };
  return (
    <section className={styles.part} aria-label={texts.kept}>
      <FocusedHeading when={isForgotten}>{texts.kept}</FocusedHeading>
      <Text>{texts.keptLead}</Text>
      {problem !== undefined && <Problem problem={problem} onRetry={reload} />}
      {data === undefined && problem === undefined && <Loading />}
      {data?.told.length === 0 && <Text>{ownDataTexts.data.nothing}</Text>}
      {data?.told.map(({ title, lines }) => (
        <div key={title}>
          <h3 className={styles.title}>{title}</h3>
          <Lines lines={lines} />
        </div>
      ))}
      <h3 className={styles.title}>{ownDataTexts.data.elsewhereTitle}</h3>
      <Lines lines={ownDataTexts.data.elsewhere} />
      <div className={styles.row}>
        <Button
          onClick={() => attempt.run(async () => saveFile(await download('GET', '/api/tab/own-data/file')))}
        >
          {texts.file}
        </Button>
        <Button onClick={() => setAsking(true)}>{texts.forget}</Button>
      </div>
      <Said>{isForgotten ? texts.forgotten : null}</Said>
      {attempt.problem !== null && <Problem problem={attempt.problem} />}
      <Dialog modalType="alert" open={isAsking} onOpenChange={(_, { open }) => setAsking(open)}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{texts.forgetTitle}</DialogTitle>
            <DialogContent>
              <p>{texts.forgetLead}</p>
              <p>{ownDataTexts.forget.stoppedKept}</p>
            </DialogContent>
            <DialogActions>
              <Button appearance="primary" onClick={() => setAsking(false)}>
                {texts.forgetNo}
              </Button>
              <Button onClick={forget}>{texts.forgetYes}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={useStyles().lines}>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same may have happened twice; nothing moves
        <li key={i}>{line}</li>
      ))}
    </ul>
  );
}
