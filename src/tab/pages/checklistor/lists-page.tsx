import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { checklistTexts } from '../../../texts/checklists.ts';
import { tabListTexts } from '../../../texts/tab-lists.ts';
import { tabShellTexts } from '../../../texts/tab-shell.ts';
import type { ApiProblem } from '../../api/api-problem.ts';
import type { ListRow, ListsReply } from '../../api/lists.ts';
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

/** All checklists by what they are for, with those that somebody wants at hand first. */
export function ListsPage() {
  const styles = useStyles();
  const { data, problem, reload } = useView<ListsReply>('/api/tab/lists');
  const [starProblem, setStarProblem] = useState<ApiProblem | null>(null);
  const { groups } = checklistTexts.menu;
  const favourites = data?.favourites ?? [];
  const star = ({ id, title }: Choice) => (
    <FavouriteButton
      kind="checklist"
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
  const part = (title: string, lists: readonly ListRow[]) => (
    <section key={title} className={styles.part} aria-label={title}>
      <FocusedHeading>{title}</FocusedHeading>
      <ChoiceList page="checklistor" choices={lists.map(choice)} beside={star} />
    </section>
  );
  return (
    <Page title={tabShellTexts.pages.checklistor} lead={tabListTexts.lead}>
      {problem !== undefined && <Problem problem={problem} onRetry={reload} />}
      {starProblem !== null && <Problem problem={starProblem} />}
      {data === undefined && problem === undefined && <Loading />}
      {data !== undefined && (
        <>
          {favourites.length === 0 ? (
            <Empty title={tabListTexts.noFavourites} />
          ) : (
            part(
              tabListTexts.favourites,
              favourites.flatMap((id) => data.lists.find((list) => list.id === id) ?? []),
            )
          )}
          {[...Map.groupBy(data.lists, ({ group }) => group)].map(([group, lists]) =>
            part(groups[group], lists),
          )}
        </>
      )}
    </Page>
  );
}

function choice({ id, title, intro, items }: ListRow): Choice {
  return { id, title, intro, size: tabListTexts.items(items) };
}
