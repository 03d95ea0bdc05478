import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { tabKnowledgeTexts } from '../../../texts/tab-knowledge.ts';
import type { Alike, PreviewPlace, PreviewReply } from '../../api/documents.ts';
import type { Replaced } from './use-upload.ts';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  lines: { margin: 0, paddingLeft: '1.25rem', overflowWrap: 'anywhere' },
});

export interface PreviewWarningsProps {
  readonly reply: PreviewReply;
  /** Whether a date is known by now. */
  readonly hasDate: boolean;
  /** null where it is a new version already. */
  readonly onReplace: ((document: Replaced) => void) | null;
}

/** What to look at before a document is put in use. */
export function PreviewWarnings({ reply, hasDate, onReplace }: PreviewWarningsProps) {
  const styles = useStyles();
  const { preview, alike, isRefused } = reply;
  const { preview: texts } = tabKnowledgeTexts;
  const { emptyPages, headings, isRenamed, file, personal, law } = preview;
  const looks = [
    ...(isRenamed ? [texts.renamed(file)] : []),
    ...(headings === 0 ? [texts.noHeadings] : []),
    ...(emptyPages.length > 0 ? [texts.emptyPages(emptyPages.slice(0, 20).join(', '))] : []),
    ...(hasDate ? [] : [texts.unknownDate]),
  ];
  const list = (lines: readonly string[]) => (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return (
    <div className={styles.all}>
      {personal.length > 0 && (
        <Note intent={isRefused ? 'error' : 'warning'} title={isRefused ? texts.refused : texts.personal}>
          {list(
            personal.map(({ kind, count, places }) =>
              texts.personalLine(texts.kinds[kind], count, written(places)),
            ),
          )}
          {isRefused ? texts.refusedHint : texts.personalHint}
        </Note>
      )}
      {alike.length > 0 && (
        <Note intent="warning" title={texts.alike.title}>
          {list(alike.map((one) => alikeLine(one)))}
          {onReplace !== null &&
            alike.slice(0, 1).map(({ own, title }) =>
              own === null ? null : (
                <Button key={own} size="small" onClick={() => onReplace({ id: own, title })}>
                  {texts.alike.replace}
                </Button>
              ),
            )}
        </Note>
      )}
      {looks.length > 0 && (
        <Note intent="warning" title={texts.warnings}>
          {list(looks)}
        </Note>
      )}
      {law.length > 0 && (
        <Note intent="info" title={texts.law}>
          {list(law.map(({ note, places }) => `${note} (${written(places)})`))}
          {texts.lawHint}
        </Note>
      )}
    </div>
  );
}

interface NoteProps {
  readonly intent: 'error' | 'warning' | 'info';
  readonly title: string;
  readonly children: ReactNode;
}

function Note({ intent, title, children }: NoteProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      <MessageBarActions />
    </MessageBar>
  );
}

function alikeLine({ by, title }: Alike): string {
  const { alike } = tabKnowledgeTexts.preview;
  return by === 'title' ? alike.titled(title) : alike[by](title);
}

function written(places: readonly PreviewPlace[]): string {
  return places.map(({ section, page }) => tabKnowledgeTexts.preview.place(section, page)).join(', ');
}
