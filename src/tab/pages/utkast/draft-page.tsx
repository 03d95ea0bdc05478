import {
  Button,
  Link,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { draftChatTexts } from '../../../texts/drafts.ts';
import { tabDraftTexts } from '../../../texts/tab-drafts.ts';
import { tabShellTexts } from '../../../texts/tab-shell.ts';
import type { ApiProblem } from '../../api/api-problem.ts';
import type { DraftView } from '../../api/drafts.ts';
import { useView } from '../../api/use-view.ts';
import { FavouriteButton } from '../../frame/favourite-button.tsx';
import { Loading } from '../../frame/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { Problem } from '../../frame/problem.tsx';
import { Said } from '../../frame/said.tsx';
import { DraftPreview } from './draft-preview.tsx';
import { FindingsList } from './findings-list.tsx';
import { type Place, PromptsToAnswer } from './prompts-to-answer.tsx';
import { useDraft } from './use-draft.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

/** A draft from one template. */
export function DraftPage({ id }: { readonly id: string }) {
  const { data, problem, reload } = useView<DraftView>(`/api/tab/drafts/${encodeURIComponent(id)}`);
  if (data !== undefined) return <Drafting view={data} onStar={reload} />;
  return (
    <Page title={tabShellTexts.pages.utkast} actions={<Link href="#/utkast">{tabDraftTexts.back}</Link>}>
      {problem === undefined ? <Loading /> : <Problem problem={problem} onRetry={reload} />}
    </Page>
  );
}

function Drafting({ view, onStar }: { readonly view: DraftView; readonly onStar: () => void }) {
  const styles = useStyles();
  const { template, isFavourite } = view;
  const work = useDraft(template);
  const [way, setWay] = useState<'steps' | 'form'>('steps');
  const [place, setPlace] = useState<Place>({ step: 0, field: null });
  const [said, say] = useState<string | null>(null);
  const [starProblem, setStarProblem] = useState<ApiProblem | null>(null);
  const goTo = (prompt: string, field: string) => {
    work.edit();
    const step = work.asked.findIndex(({ id }) => id === prompt);
    setPlace({ step: Math.max(step, 0), field });
  };
  const goToField = (field: string) => {
    const prompt = work.asked.find(({ id }) => field === id || field.startsWith(`${id}-`));
    if (prompt !== undefined) goTo(prompt.id, field);
  };
  const star = (
    <FavouriteButton
      kind="draft"
      id={template.id}
      title={template.title}
      isFavourite={isFavourite}
      onChanged={onStar}
      onProblem={setStarProblem}
    />
  );
  const clear = () => {
    work.clear();
    setPlace({ step: 0, field: null });
    say(tabDraftTexts.cleared);
  };
  return (
    <Page title={template.title} lead={template.intro} actions={star}>
      <div>
        <Link href="#/utkast">{tabDraftTexts.back}</Link>
      </div>
      {starProblem !== null && <Problem problem={starProblem} />}
      {work.made !== null ? (
        <DraftPreview template={template} made={work.made} work={work} onFill={goTo} onClear={clear} />
      ) : (
        <>
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{draftChatTexts.roles}</MessageBarBody>
          </MessageBar>
          <TabList
            aria-label={tabDraftTexts.how}
            selectedValue={way}
            onTabSelect={(_, { value }) => setWay(value === 'form' ? 'form' : 'steps')}
          >
            <Tab value="steps">{tabDraftTexts.steps}</Tab>
            <Tab value="form">{tabDraftTexts.form}</Tab>
          </TabList>
          <FindingsList work={work} onGoTo={goToField} />
          <PromptsToAnswer view={view} work={work} isForm={way === 'form'} place={place} onPlace={setPlace} />
          {work.problem !== null && <Problem problem={work.problem} />}
          <div className={styles.row}>
            <Button
              appearance={way === 'form' ? 'primary' : 'secondary'}
              disabledFocusable={work.isBusy}
              onClick={work.preview}
            >
              {tabDraftTexts.preview}
            </Button>
            <Button onClick={clear}>{tabDraftTexts.clear}</Button>
          </div>
          <Said>{Object.keys(work.answers).length === 0 ? said : null}</Said>
        </>
      )}
    </Page>
  );
}
