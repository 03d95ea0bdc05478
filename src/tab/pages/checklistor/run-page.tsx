import { Button, Link, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabListTexts } from '../../../texts/tab-lists.ts';
import { tabShellTexts } from '../../../texts/tab-shell.ts';
import type { ApiProblem } from '../../api/api-problem.ts';
import type { ListView } from '../../api/lists.ts';
import { useView } from '../../api/use-view.ts';
import { FavouriteButton } from '../../frame/favourite-button.tsx';
import { FocusedHeading } from '../../frame/focused-heading.tsx';
import { Loading } from '../../frame/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { Problem } from '../../frame/problem.tsx';
import { Said } from '../../frame/said.tsx';
import { AboutChild } from './about-child.tsx';
import { ItemRow } from './item-row.tsx';
import { RunResult } from './run-result.tsx';
import { useRun } from './use-run.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
  },
});

/** One checklist to go through. */
export function RunPage({ id }: { readonly id: string }) {
  const { data, problem, reload } = useView<ListView>(`/api/tab/lists/${encodeURIComponent(id)}`);
  if (data !== undefined) return <Run view={data} onStar={reload} />;
  return (
    <Page
      title={tabShellTexts.pages.checklistor}
      actions={<Link href="#/checklistor">{tabListTexts.back}</Link>}
    >
      {problem === undefined ? <Loading /> : <Problem problem={problem} onRetry={reload} />}
    </Page>
  );
}

function Run({ view, onStar }: { readonly view: ListView; readonly onStar: () => void }) {
  const styles = useStyles();
  const run = useRun(view);
  const [said, say] = useState<string | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const { list, isFavourite } = view;
  const actions = (
    <>
      <FavouriteButton
        kind="checklist"
        id={list.id}
        title={list.title}
        isFavourite={isFavourite}
        onChanged={onStar}
        onProblem={setProblem}
      />
      <Button
        onClick={() => {
          run.restart();
          say(tabListTexts.restarted);
        }}
      >
        {tabListTexts.restart}
      </Button>
    </>
  );
  return (
    <Page title={list.title} lead={list.intro} actions={actions}>
      <div>
        <Link href="#/checklistor">{tabListTexts.back}</Link>
      </div>
      {problem !== null && <Problem problem={problem} />}
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{tabListTexts.lead}</MessageBarBody>
      </MessageBar>
      {list.asks.length > 0 && <AboutChild asks={list.asks} state={run.state} onChoose={run.choose} />}
      <FocusedHeading>{tabListTexts.toTick}</FocusedHeading>
      <Said>
        {run.done === 0 && said !== null ? said : tabListTexts.progress(run.done, run.items.length)}
      </Said>
      <ol className={styles.list}>
        {run.items.map((item, i) => (
          <li key={item.id}>
            <ItemRow
              number={i + 1}
              item={item}
              view={view}
              answered={run.state.answers.get(item.id) ?? null}
              lacks={run.missing.find((one) => one.item === item)?.lacks ?? null}
              isForAllAges={run.state.age === null}
              onAnswer={(answered) => run.answer(item.id, answered)}
            />
          </li>
        ))}
      </ol>
      <RunResult view={view} run={run} />
    </Page>
  );
}
