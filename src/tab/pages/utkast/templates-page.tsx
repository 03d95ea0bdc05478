import { tabDraftTexts } from '../../../texts/tab-drafts.ts';
import { tabShellTexts } from '../../../texts/tab-shell.ts';
import type { DraftRow, DraftsReply } from '../../api/drafts.ts';
import { useView } from '../../api/use-view.ts';
import type { Choice } from '../../frame/choice-list.tsx';
import { ChoicesByFavourite } from '../../frame/choices-by-favourite.tsx';
import { Loading } from '../../frame/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { Problem } from '../../frame/problem.tsx';

/** What drafts can be written, with those that somebody wants at hand first. */
export function TemplatesPage() {
  const { data, problem, reload } = useView<DraftsReply>('/api/tab/drafts');
  return (
    <Page title={tabShellTexts.pages.utkast} lead={tabDraftTexts.lead}>
      {problem !== undefined && <Problem problem={problem} onRetry={reload} />}
      {data === undefined && problem === undefined && <Loading />}
      {data !== undefined && (
        <ChoicesByFavourite
          kind="draft"
          page="utkast"
          favourites={data.favourites}
          groups={[{ title: tabDraftTexts.back, choices: data.drafts.map(choice) }]}
          texts={tabDraftTexts}
          onChanged={reload}
        />
      )}
    </Page>
  );
}

function choice({ id, title, intro, prompts }: DraftRow): Choice {
  return { id, title, intro, size: tabDraftTexts.questions(prompts) };
}
