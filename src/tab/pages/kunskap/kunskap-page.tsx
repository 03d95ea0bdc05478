import { tabShellTexts } from '../../../texts/tab-shell.ts';
import { Page } from '../../frame/page.tsx';

export default function KunskapPage() {
  return <Page title={tabShellTexts.pages.kunskap} />;
}
