import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabDraftTexts } from '../../../texts/tab-drafts.ts';
import { tabShellTexts } from '../../../texts/tab-shell.ts';
import type { ApiProblem } from '../../api/api-problem.ts';
import type { DraftRow, DraftsReply } from '../../api/drafts.ts';
import { useView } from '../../api/use-view.ts';
import { type Choice, ChoiceList } from '../../frame/choice-list.tsx';
import { Empty } from '../../frame/empty.tsx';
import { FavouriteButton } from '../../frame/favourite-button.tsx';
import { FocusedHeading } from '../../frame/focused-heading.tsx';
import { Loading } from '../../frame/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { Problem } from '../../frame/problem.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

/** What drafts can be written, with those that somebody wants at hand first. */
export function TemplatesPage() {
  const styles = useStyles();
  const { data, problem, reload } = useView<DraftsReply>('/api/tab/drafts');
  const [starProblem, setStarProblem] = useState<ApiProblem | null>(null);
  const favourites = data?.favourites ?? [];
  const star = ({ id, title }: Choice) => (
    <FavouriteButton
      kind="draft"
      id={id}
      title={title}
      isFavourite={favourites.includes(id)}
      onChanged={() => {
        setStarProblem(null);
        reload();
      }}
      onProblem={setStarProblem}
    />
  );
  const part = (title: string, drafts: readonly DraftRow[]) => (
    <section className={styles.part} aria-label={title}>
      <FocusedHeading>{title}</FocusedHeading>
      <ChoiceList page="utkast" choices={drafts.map(choice)} beside={star} />
    </section>
  );
  return (
    <Page title={tabShellTexts.pages.utkast} lead={tabDraftTexts.lead}>
      {problem !== undefined && <Problem problem={problem} onRetry={reload} />}
      {starProblem !== null && <Problem problem={starProblem} />}
      {data === undefined && problem === undefined && <Loading />}
      {data !== undefined && (
        <>
          {favourites.length === 0 ? (
            <Empty title={tabDraftTexts.noFavourites} />
          ) : (
            part(
              tabDraftTexts.favourites,
              favourites.flatMap((id) => data.drafts.find((draft) => draft.id === id) ?? []),
            )
          )}
          {part(tabDraftTexts.back, data.drafts)}
        </>
      )}
    </Page>
  );
}

function choice({ id, title, intro, prompts }: DraftRow): Choice {
  return { id, title, intro, size: tabDraftTexts.questions(prompts) };
}
