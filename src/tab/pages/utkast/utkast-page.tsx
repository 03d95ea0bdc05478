import { useSubPage } from '../../frame/use-sub-page.ts';
import { DraftPage } from './draft-page.tsx';
import { TemplatesPage } from './templates-page.tsx';

/** The templates, or a draft from one of them. */
export default function UtkastPage() {
  const id = useSubPage();
  return id === null ? <TemplatesPage /> : <DraftPage key={id} id={id} />;
}
