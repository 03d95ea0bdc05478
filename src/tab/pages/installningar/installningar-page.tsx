import { tabSettingsTexts } from '../../../texts/tab-settings.ts';
import { tabShellTexts } from '../../../texts/tab-shell.ts';
import type { SettingsReply } from '../../api/settings.ts';
import { useView } from '../../api/use-view.ts';
import { Loading } from '../../frame/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { Problem } from '../../frame/problem.tsx';
import { OwnDataPart } from './own-data-part.tsx';
import { SettingsForm } from './settings-form.tsx';
import { StoppedPart } from './stopped-part.tsx';

/** What somebody has said of themselves, which reminders they have stopped, and what is kept about them. */
export default function InstallningarPage() {
  const { data, problem, reload, put } = useView<SettingsReply>('/api/tab/settings');
  return (
    <Page title={tabShellTexts.pages.installningar} lead={tabSettingsTexts.lead}>
      {problem !== undefined && <Problem problem={problem} onRetry={reload} />}
      {data === undefined && problem === undefined && <Loading />}
      {data !== undefined && (
        <>
          <SettingsForm settings={data} onSaved={put} />
          <StoppedPart stopped={data.stopped} onChanged={put} />
          <OwnDataPart onForgotten={reload} />
        </>
      )}
    </Page>
  );
}
