import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { tabReaderTexts } from '../../../texts/tab-reader.ts';
import { tabShellTexts } from '../../../texts/tab-shell.ts';
import type { ReadDocument } from '../../api/reader.ts';
import { useView } from '../../api/use-view.ts';
import { Loading } from '../../frame/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { Problem } from '../../frame/problem.tsx';
import { useSubPage } from '../../frame/use-sub-page.ts';
import { DocumentFacts } from './document-facts.tsx';
import { DocumentText } from './document-text.tsx';
import { goToHit } from './go-to-hit.ts';
import { HitNavigation } from './hit-navigation.tsx';
import { documentPath, readAddress } from './reader-address.ts';
import { SourceList } from './source-list.tsx';

/** A document to read, with what was found in it marked. */
export default function LasPage() {
  const address = useSubPage();
  const path = address === null ? null : documentPath(readAddress(address));
  const { data, problem, reload } = useView<ReadDocument>(path);
  return (
    <Page
      title={data?.title ?? tabShellTexts.pages.las}
      lead={data && (data.origin === 'shipped' ? tabReaderTexts.article : tabReaderTexts.own)}
      actions={
        <Button as="a" href="#/fraga">
          {tabReaderTexts.back}
        </Button>
      }
    >
      {problem !== undefined && <Problem problem={problem} onRetry={reload} />}
      {address !== null && !data && problem === undefined && <Loading label={tabReaderTexts.opening} />}
      {address !== null && data && (
        <Read key={address} document={data} first={readAddress(address).places[0]} />
      )}
    </Page>
  );
}

function Read({ document, first }: { readonly document: ReadDocument; readonly first: string | undefined }) {
  const { hits, isPartial, sources } = document;
  const [current, setCurrent] = useState(() =>
    Math.max(
      0,
      hits.findIndex(({ id }) => id.endsWith(`#${first}`)),
    ),
  );
  useEffect(() => {
    if (hits.length > 0) goToHit(current);
  }, [current, hits.length]);
  return (
    <>
      <DocumentFacts document={document} />
      {isPartial && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{tabReaderTexts.partial}</MessageBarBody>
        </MessageBar>
      )}
      {hits.length > 1 && <HitNavigation current={current} hits={hits} onGo={setCurrent} />}
      <DocumentText document={document} />
      {sources.length > 0 && <SourceList sources={sources} />}
    </>
  );
}
