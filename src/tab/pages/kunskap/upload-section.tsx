import { Button, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabKnowledgeTexts } from '../../../texts/tab-knowledge.ts';
import { Loading } from '../../frame/loading.tsx';
import { Problem } from '../../frame/problem.tsx';
import { PreviewView } from './preview-view.tsx';
import { UploadBox } from './upload-box.tsx';
import type { useUpload } from './use-upload.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  lead: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '48rem' },
});

export interface UploadSectionProps {
  readonly uploading: ReturnType<typeof useUpload>;
  readonly units: readonly string[];
}

/** Putting in a document of one's own. */
export function UploadSection({ uploading, units }: UploadSectionProps) {
  const styles = useStyles();
  const texts = tabKnowledgeTexts.upload;
  const [isSeveral, setSeveral] = useState(false);
  const { reading, looked, replaced, problem, look, publish, replace, cancel } = uploading;
  return (
    <section className={styles.section} aria-labelledby="lagg-in">
      <Subtitle1 as="h2" id="lagg-in" tabIndex={-1}>
        {replaced === null ? texts.title : texts.newVersionOf(replaced.title)}
      </Subtitle1>
      <Text as="p" className={styles.lead}>
        {texts.lead} <strong>{texts.rule}</strong>
      </Text>
      {replaced !== null && (
        <div className={styles.row}>
          <Button onClick={() => replace(null)}>{texts.cancelVersion}</Button>
        </div>
      )}
      {looked === null && (
        <UploadBox
          isBusy={reading !== null}
          onFile={(file) => {
            setSeveral(false);
            void look(file);
          }}
          onSeveral={() => setSeveral(true)}
        />
      )}
      {isSeveral && <Text role="alert">{texts.notOne}</Text>}
      {reading !== null && <Loading label={texts.reading(reading)} />}
      {problem !== null && <Problem problem={problem} />}
      {looked !== null && (
        <PreviewView
          key={looked.reply.preview.sha256}
          reply={looked.reply}
          units={units}
          isVersion={replaced !== null}
          isBusy={reading !== null}
          onPublish={publish}
          onReplace={replace}
          onCancel={cancel}
        />
      )}
    </section>
  );
}
