import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { type DragEvent, useRef, useState } from 'react';
import { tabKnowledgeTexts } from '../../../texts/tab-knowledge.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  over: { border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}` },
});

export interface UploadBoxProps {
  readonly isBusy: boolean;
  onFile(file: File): void;
  /** More than one file was dropped. */
  onSeveral(): void;
}

/** Where a file is chosen, or dropped. */
export function UploadBox({ isBusy, onFile, onSeveral }: UploadBoxProps) {
  const styles = useStyles();
  const texts = tabKnowledgeTexts.upload;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files === null || files.length === 0) return;
    if (files.length > 1) onSeveral();
    else onFile(files[0]!);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!isBusy) take(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button does the same
    <div
      className={mergeClasses(styles.box, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept=".pdf,.docx,.md"
        aria-label={texts.choose}
        onChange={({ target }) => {
          take(target.files);
          // So that the same file can be chosen again when it has been corrected.
          target.value = '';
        }}
      />
      <Button
        appearance="primary"
        icon={<ArrowUploadRegular />}
        disabledFocusable={isBusy}
        onClick={() => input.current?.click()}
      >
        {texts.choose}
      </Button>
      <Text>{texts.drop}</Text>
    </div>
  );
}
