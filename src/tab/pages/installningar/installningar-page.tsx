import { tabShellTexts } from '../../../texts/tab-shell.ts';
import { Page } from '../../frame/page.tsx';

export default function InstallningarPage() {
  return <Page title={tabShellTexts.pages.installningar} />;
}
