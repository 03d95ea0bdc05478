import { checklistTexts } from '../../../texts/checklists.ts';
import { tabListTexts } from '../../../texts/tab-lists.ts';
import { tabShellTexts } from '../../../texts/tab-shell.ts';
import type { ListRow, ListsReply } from '../../api/lists.ts';
import { useView } from '../../api/use-view.ts';
import type { Choice } from '../../frame/choice-list.tsx';
import { ChoicesByFavourite } from '../../frame/choices-by-favourite.tsx';
import { Loading } from '../../frame/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { Problem } from '../../frame/problem.tsx';

/** All checklists by what they are for, with those that somebody wants at hand first. */
export function ListsPage() {
  const { data, problem, reload } = useView<ListsReply>('/api/tab/lists');
  return (
    <Page title={tabShellTexts.pages.checklistor} lead={tabListTexts.lead}>
      {problem !== undefined && <Problem problem={problem} onRetry={reload} />}
      {data === undefined && problem === undefined && <Loading />}
      {data !== undefined && (
        <ChoicesByFavourite
          kind="checklist"
          page="checklistor"
          favourites={data.favourites}
          groups={[...Map.groupBy(data.lists, ({ group }) => group)].map(([group, lists]) => ({
            title: checklistTexts.menu.groups[group],
            choices: lists.map(choice),
          }))}
          texts={tabListTexts}
          onChanged={reload}
        />
      )}
    </Page>
  );
}

function choice({ id, title, intro, items }: ListRow): Choice {
  return { id, title, intro, size: tabListTexts.items(items) };
}
