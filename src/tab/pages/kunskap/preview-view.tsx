import { Button, Checkbox, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { tabKnowledgeTexts } from '../../../texts/tab-knowledge.ts';
import type { PreviewReply } from '../../api/documents.ts';
import { PreviewContent } from './preview-content.tsx';
import { PreviewFields } from './preview-fields.tsx';
import { PreviewWarnings } from './preview-warnings.tsx';
import type { Replaced, Said } from './use-upload.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    minWidth: 0,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { overflowWrap: 'anywhere', '&:focus': { outlineStyle: 'none' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface PreviewViewProps {
  readonly reply: PreviewReply;
  readonly units: readonly string[];
  readonly isVersion: boolean;
  readonly isBusy: boolean;
  onPublish(said: Said, isChecked: boolean): void;
  onReplace(document: Replaced): void;
  onCancel(): void;
}

/** What was understood of a file, to be corrected and put in use, or not. */
export function PreviewView(props: PreviewViewProps) {
  const { reply, units, isVersion, isBusy, onPublish, onReplace, onCancel } = props;
  const { preview, isRefused } = reply;
  const styles = useStyles();
  const texts = tabKnowledgeTexts.preview;
  const [said, setSaid] = useState<Said>(() => ({
    title: preview.title,
    publisher: preview.publisher ?? '',
    date: preview.date ?? '',
    unit: preview.unit ?? '',
    validUntil: preview.validUntil ?? '',
  }));
  const [isChecked, setChecked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const needsCheck = preview.personal.length > 0;
  return (
    <div className={styles.card}>
      <div>
        <h3 ref={heading} tabIndex={-1} className={styles.title}>
          {texts.title(preview.file)}
        </h3>
        <Text as="p" block>
          {texts.lead}
        </Text>
        <Text as="p" block weight="semibold">
          {texts.size(preview.passages, preview.pages, preview.headings)}
        </Text>
      </div>
      <PreviewWarnings reply={reply} hasDate={said.date !== ''} onReplace={isVersion ? null : onReplace} />
      <PreviewFields said={said} units={units} onChange={setSaid} />
      <PreviewContent preview={preview} />
      {needsCheck && !isRefused && (
        <Checkbox
          label={texts.checked}
          checked={isChecked}
          onChange={(_, { checked }) => setChecked(checked === true)}
        />
      )}
      <div className={styles.buttons}>
        {!isRefused && (
          <Button
            appearance="primary"
            disabledFocusable={isBusy || (needsCheck && !isChecked) || said.title.trim() === ''}
            onClick={() => onPublish(said, isChecked)}
          >
            {isVersion ? texts.publishVersion : texts.publish}
          </Button>
        )}
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
      {isRefused && <Subtitle2 as="p">{texts.refusedHint}</Subtitle2>}
    </div>
  );
}
