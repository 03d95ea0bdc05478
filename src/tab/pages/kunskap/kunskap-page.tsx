import { useState } from 'react';
import { tabKnowledgeTexts as texts } from '../../../texts/tab-knowledge.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { download, send } from '../../api/call.ts';
import type { DocumentsReply, OwnRow, QuestionsReply } from '../../api/documents.ts';
import { useView } from '../../api/use-view.ts';
import { Loading } from '../../frame/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { Problem } from '../../frame/problem.tsx';
import { Said } from '../../frame/said.tsx';
import { saveFile } from '../../frame/save-file.ts';
import { OwnDocuments } from './own-documents.tsx';
import { QuestionsSection } from './questions-section.tsx';
import { SourcesSection } from './sources-section.tsx';
import { UploadSection } from './upload-section.tsx';
import { useUpload } from './use-upload.ts';
import { useWork } from './use-work.ts';
import { WorkProgress } from './work-progress.tsx';

const ownPath = ({ id }: OwnRow) => `/api/tab/documents/own/${encodeURIComponent(id)}`;

/** What questions are answered from, for whoever looks after it. */
export default function KunskapPage() {
  const documents = useView<DocumentsReply>('/api/tab/documents');
  const asked = useView<QuestionsReply>('/api/tab/questions');
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const { work, watch } = useWork(() => {
    void documents.reload();
    setSaid(texts.work.done);
  });
  const uploading = useUpload((title) => {
    setSaid(texts.preview.published(title));
    void documents.reload();
    watch();
    goToUpload();
  });
  const act = async (line: string | null, change: () => Promise<unknown>) => {
    setProblem(null);
    try {
      await change();
      if (line !== null) setSaid(line);
    } catch (thrown) {
      if (!(thrown instanceof ApiProblem)) throw thrown;
      setProblem(thrown);
    }
  };
  const changed = (line: string, change: () => Promise<unknown>) =>
    act(line, async () => {
      await change();
      watch();
      await documents.reload();
    });
  const { done } = texts.own;
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Said>{said}</Said>
      <WorkProgress work={work} />
      {problem !== null && <Problem problem={problem} />}
      <UploadSection uploading={uploading} units={documents.data?.units ?? []} />
      {documents.problem !== undefined && <Problem problem={documents.problem} onRetry={documents.reload} />}
      {documents.isLoading && <Loading />}
      {documents.data !== undefined && (
        <>
          <OwnDocuments
            documents={documents.data}
            onUse={(document, live) =>
              changed(live === null ? done.withdrawn(document.title) : done.used(document.title), () =>
                send('PUT', ownPath(document), { live }),
              )
            }
            onRemove={(document) =>
              changed(done.removed(document.title), () => send('DELETE', ownPath(document)))
            }
            onNewVersion={(document) => {
              uploading.replace(document);
              goToUpload();
            }}
            onDownload={(document, version) =>
              act(null, async () =>
                saveFile(await download('GET', `${ownPath(document)}/versions/${version}`)),
              )
            }
          />
          <SourcesSection documents={documents.data} />
        </>
      )}
      {asked.data !== undefined && (
        <QuestionsSection
          questions={asked.data.questions}
          onRemove={(question) =>
            act(texts.questions.removed, async () => {
              await send('POST', '/api/tab/questions/remove', { question });
              await asked.reload();
            })
          }
        />
      )}
    </Page>
  );
}

function goToUpload(): void {
  const heading = document.getElementById('lagg-in');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
