import { Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { tabShellTexts } from '../../texts/tab-shell.ts';
import { Empty } from '../frame/empty.tsx';
import { Page } from '../frame/page.tsx';
import type { SetUp } from '../host/host.ts';
import { PAGES } from './pages.ts';

const CHOICES = PAGES.filter(({ icon, access }) => icon !== null && access === 'everybody');

/** Where somebody who adds the tab to a team or a chat says what it opens. @param setUp null outside of that */
export function SetUpPage({ setUp }: { readonly setUp: SetUp | null }) {
  const texts = tabShellTexts.setUp;
  const current = CHOICES.find(({ name }) => name === setUp?.current) ?? CHOICES[0]!;
  const [chosen, choose] = useState(current.name);
  useEffect(() => {
    setUp?.choose(chosen, tabShellTexts.setUp.name(tabShellTexts.pages[chosen]));
  }, [setUp, chosen]);
  return (
    <Page title={texts.title} lead={texts.lead}>
      {setUp === null && <Empty title={texts.outside} />}
      <RadioGroup
        aria-label={texts.page}
        value={chosen}
        onChange={(_, { value }) => choose(CHOICES.find(({ name }) => name === value)!.name)}
      >
        {CHOICES.map(({ name }) => (
          <Radio key={name} value={name} label={tabShellTexts.pages[name]} />
        ))}
      </RadioGroup>
    </Page>
  );
}
