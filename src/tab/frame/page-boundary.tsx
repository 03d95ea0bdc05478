import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { tabShellTexts } from '../../texts/tab-shell.ts';
import { Page } from './page.tsx';

/** Keeps a page that cannot be drawn from taking the others with it. What went wrong is neither shown nor sent anywhere. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { title, lead, again } = tabShellTexts.crashed;
    return (
      <Page title={title} lead={lead}>
        <div>
          <Button appearance="primary" onClick={() => this.setState({ failed: false })}>
            {again}
          </Button>
        </div>
      </Page>
    );
  }
}
