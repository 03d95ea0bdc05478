import { tabReminderTexts } from '../../../../texts/tab-reminders.ts';
import type { ReminderDone, ReminderForm, ReminderStanding } from '../../../api/reminders.ts';
import { useView } from '../../../api/use-view.ts';
import { Empty } from '../../../frame/empty.tsx';
import { Loading } from '../../../frame/loading.tsx';
import { Page } from '../../../frame/page.tsx';
import { Problem } from '../../../frame/problem.tsx';
import { EMPTY_DRAFT } from './empty-draft.ts';
import { FormView } from './form-view.tsx';

interface FormPageProps {
  /** The one that is changed or copied; null for a new one. */
  readonly original: { readonly id: string; readonly as: 'change' | 'copy' } | null;
  readonly onDone: (done: ReminderDone) => void;
}

/** Makes, changes or copies a reminder, with what it becomes beside it. */
export function FormPage({ original, onDone }: FormPageProps) {
  const { form, problems } = tabReminderTexts;
  const choices = useView<ReminderForm>('/api/tab/reminders/form');
  const before = useView<ReminderStanding>(original === null ? null : `/api/tab/reminders/${original.id}`);
  const problem = choices.problem ?? before.problem;
  const isReady = choices.data !== undefined && (original === null || before.data !== undefined);
  const draft = original === null ? EMPTY_DRAFT : (before.data?.draft ?? null);
  return (
    <Page title={form[original?.as ?? 'new']}>
      {problem !== undefined && <Problem problem={problem} onRetry={choices.reload} />}
      {!isReady && problem === undefined && <Loading />}
      {isReady && draft === null && <Empty title={problems.unreadable} />}
      {isReady && draft !== null && (
        <FormView
          choices={choices.data!}
          initial={draft}
          original={original === null ? null : { ...original, revision: before.data!.revision }}
          current={original === null ? null : whenOf(before.data!)}
          onDone={onDone}
        />
      )}
    </Page>
  );
}

/** The rule in words, among the facts of a reminder. */
function whenOf({ facts }: ReminderStanding): string | null {
  const { when } = tabReminderTexts.preview;
  return facts.find(([name]) => name === when)?.[1] ?? null;
}
