import { Link as FluentLink } from '@fluentui/react-components';
import { tabShellTexts } from '../../texts/tab-shell.ts';
import { Page } from '../frame/page.tsx';

export function NotFoundPage() {
  const { title, lead, home } = tabShellTexts.notFound;
  return (
    <Page title={title} lead={lead}>
      <FluentLink href="#/fraga">{home}</FluentLink>
    </Page>
  );
}
