import { useSubPage } from '../../frame/use-sub-page.ts';
import { ListsPage } from './lists-page.tsx';
import { RunPage } from './run-page.tsx';

/** The checklists, or one of them to go through. */
export default function ChecklistorPage() {
  const id = useSubPage();
  return id === null ? <ListsPage /> : <RunPage key={id} id={id} />;
}
