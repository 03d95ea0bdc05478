import { Field, MessageBar, MessageBarBody, ProgressBar } from '@fluentui/react-components';
import { tabKnowledgeTexts } from '../../../texts/tab-knowledge.ts';
import type { WorkReply } from '../../api/documents.ts';
import { Unseen } from '../../frame/unseen.tsx';

/** How far it has come with reading the documents in; nothing when nothing is being done. */
export function WorkProgress({ work }: { readonly work: WorkReply | null }) {
  const texts = tabKnowledgeTexts.work;
  if (work === null) return null;
  const { stage, done, total, hasFailed } = work;
  if (stage === 'idle')
    return hasFailed ? (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{texts.failed}</MessageBarBody>
      </MessageBar>
    ) : null;
  const said = stage === 'reading' ? texts.reading(done, total) : texts[stage];
  const share = stage === 'reading' && total > 0 ? (done / total) * 0.6 : undefined;
  return (
    <>
      {/* Read out once for each stage: a number that rises would drown everything else. */}
      <div role="status">
        <Unseen>{stage === 'reading' ? texts.reading(0, 0) : said}</Unseen>
      </div>
      <Field validationMessage={texts.meanwhile} validationState="none" label={said}>
        <ProgressBar
          thickness="large"
          {...(share === undefined ? {} : { value: share })}
          aria-valuetext={said}
        />
      </Field>
    </>
  );
}
