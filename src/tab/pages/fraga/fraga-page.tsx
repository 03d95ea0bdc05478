import { tabShellTexts } from '../../../texts/tab-shell.ts';
import { Page } from '../../frame/page.tsx';

export default function FragaPage() {
  return <Page title={tabShellTexts.pages.fraga} />;
}
