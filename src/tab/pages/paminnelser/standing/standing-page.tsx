import {
  Button,
  Card,
  Link,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Subtitle1,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { tabReminderTexts } from '../../../../texts/tab-reminders.ts';
import { send } from '../../../api/call.ts';
import type { ReminderDone, ReminderStanding } from '../../../api/reminders.ts';
import { useView } from '../../../api/use-view.ts';
import { Loading } from '../../../frame/loading.tsx';
import { Page } from '../../../frame/page.tsx';
import { Problem } from '../../../frame/problem.tsx';
import { useMe } from '../../../frame/use-me.ts';
import { addresses } from '../place-of.ts';
import { useFresh } from '../use-fresh.ts';
import { EndDialog } from './end-dialog.tsx';
import { FileButton } from './file-button.tsx';
import { ResultsTable } from './results-table.tsx';

const useStyles = makeStyles({
  part: { gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(6rem, max-content) 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  deeds: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** What a reminder is, how it goes, and what can be done with it. @param notice what was just done with it */
export function StandingPage({ id, notice }: { readonly id: string; readonly notice: string | null }) {
  const texts = tabReminderTexts.standing;
  const path = `/api/tab/reminders/${id}`;
  const { data, problem, reload } = useView<ReminderStanding>(path);
  const freshen = useFresh();
  const [said, say] = useState(notice);
  const [failed, setFailed] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const act = async (deed: string, body: object) => {
    setBusy(true);
    setFailed(null);
    try {
      const done = await send<ReminderDone>('POST', `${path}/${deed}`, body);
      say(done.notice);
      await freshen(done.reminder);
    } catch (thrown) {
      setFailed(thrown);
      await reload();
    }
    setBusy(false);
  };
  return (
    <Page title={data?.title ?? tabReminderTexts.title}>
      <div>
        <Link href={addresses.list}>{texts.back}</Link>
      </div>
      <div role="status">
        {said !== null && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{said}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {failed !== null && <Problem problem={failed} />}
      {problem !== undefined && <Problem problem={problem} onRetry={reload} />}
      {data === undefined && problem === undefined && <Loading />}
      {data !== undefined && <Standing data={data} act={act} isBusy={isBusy} say={say} reload={reload} />}
    </Page>
  );
}

interface StandingProps {
  readonly data: ReminderStanding;
  readonly act: (deed: string, body: object) => Promise<void>;
  readonly isBusy: boolean;
  readonly say: (notice: string) => void;
  readonly reload: () => Promise<void>;
}

function Standing({ data, act, isBusy, say, reload }: StandingProps) {
  const texts = tabReminderTexts.standing;
  const styles = useStyles();
  const { isManager } = useMe();
  const { id, revision, state, isOver, facts, latest, counts, problems, lines, nudge, draft } = data;
  return (
    <>
      <Card className={styles.part}>
        <Facts facts={facts} />
        <div className={styles.deeds}>
          {state === 'active' && (
            <Button disabled={isBusy} onClick={() => act('pause', { revision })}>
              {texts.buttons.pause}
            </Button>
          )}
          {state === 'paused' && (
            <Button disabled={isBusy} onClick={() => act('resume', { revision })}>
              {texts.buttons.resume}
            </Button>
          )}
          {state !== 'cancelled' && draft !== null && (
            <Button as="a" href={addresses.change(id)}>
              {texts.buttons.edit}
            </Button>
          )}
          {draft !== null && (
            <Button as="a" href={addresses.copy(id)}>
              {texts.buttons.copy}
            </Button>
          )}
          {!isOver && state !== 'cancelled' && (
            <EndDialog title={data.title} isBusy={isBusy} onEnd={() => act('end', { revision })} />
          )}
          <Button onClick={reload}>{texts.buttons.refresh}</Button>
        </div>
      </Card>
      <Card className={styles.part}>
        <Subtitle1 as="h2" className={styles.title}>
          {latest ?? texts.never}
        </Subtitle1>
        <Facts facts={counts} />
        {problems.length > 0 && <h3 className={styles.title}>{texts.problems}</h3>}
        {problems.length > 0 && <Lines lines={problems} />}
        {lines.length > 0 && <Lines lines={lines} />}
        {isManager && latest !== null && (
          <div className={styles.deeds}>
            {nudge !== null && (
              <Button disabled={isBusy} onClick={() => act('nudge', { occasion: nudge })}>
                {texts.buttons.nudge}
              </Button>
            )}
            <FileButton id={id} onDone={() => say(texts.csvDone)} />
          </div>
        )}
      </Card>
      {isManager && latest !== null && <ResultsTable id={id} />}
    </>
  );
}

function Facts({ facts }: { readonly facts: ReminderStanding['facts'] }) {
  const styles = useStyles();
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => [
        <dt key={name} className={styles.name}>
          {name}
        </dt>,
        <dd key={`${name} value`} className={styles.value}>
          {value}
        </dd>,
      ])}
    </dl>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={useStyles().lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
