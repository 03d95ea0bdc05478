import { tabShellTexts } from '../../../texts/tab-shell.ts';
import { Page } from '../../frame/page.tsx';

export default function UtkastPage() {
  return <Page title={tabShellTexts.pages.utkast} />;
}
