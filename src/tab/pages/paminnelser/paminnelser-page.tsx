import { tabShellTexts } from '../../../texts/tab-shell.ts';
import { Page } from '../../frame/page.tsx';

export default function PaminnelserPage() {
  return <Page title={tabShellTexts.pages.paminnelser} />;
}
