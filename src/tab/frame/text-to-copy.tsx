import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { tabShellTexts } from '../../texts/tab-shell.ts';
import { copyText } from './copy-text.ts';
import { Said } from './said.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

export interface TextToCopyProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly rows?: number;
}

/** A text for somewhere else: to read through, to mark, and to copy with a press. */
export function TextToCopy({ label, hint, text, rows = 6 }: TextToCopyProps) {
  const styles = useStyles();
  const { copy, copied, notCopied } = tabShellTexts.clipboard;
  /** The text that was copied last, and whether it was. */
  const [last, setLast] = useState<{ readonly text: string; readonly isCopied: boolean } | null>(null);
  const press = async () => setLast({ text, isCopied: await copyText(text) });
  return (
    <div className={styles.part}>
      <Field label={label} {...(hint === undefined ? {} : { hint })}>
        <Textarea value={text} readOnly rows={rows} resize="vertical" />
      </Field>
      <div className={styles.row}>
        <Button icon={<CopyRegular />} onClick={press}>
          {copy}
        </Button>
        <Said>{last === null || last.text !== text ? null : last.isCopied ? copied : notCopied}</Said>
      </div>
    </div>
  );
}
