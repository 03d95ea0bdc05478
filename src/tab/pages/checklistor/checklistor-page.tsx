import { tabShellTexts } from '../../../texts/tab-shell.ts';
import { Page } from '../../frame/page.tsx';

export default function ChecklistorPage() {
  return <Page title={tabShellTexts.pages.checklistor} />;
}
