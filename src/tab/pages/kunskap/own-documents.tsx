import { makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { tabKnowledgeTexts } from '../../../texts/tab-knowledge.ts';
import type { DocumentsReply } from '../../api/documents.ts';
import { Empty } from '../../frame/empty.tsx';
import { OwnDocument, type OwnDocumentActions } from './own-document.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
  },
});

export interface OwnDocumentsProps extends OwnDocumentActions {
  readonly documents: Pick<DocumentsReply, 'own' | 'skipped'>;
}

/** What the organisation has put in, in use or not. */
export function OwnDocuments({ documents: { own, skipped }, ...actions }: OwnDocumentsProps) {
  const styles = useStyles();
  const texts = tabKnowledgeTexts.own;
  return (
    <section>
      <Subtitle1 as="h2" block>
        {texts.title}
      </Subtitle1>
      {own.length === 0 ? (
        <Empty title={texts.empty}>{texts.emptyHint}</Empty>
      ) : (
        <ul className={styles.list}>
          {own.map((document) => (
            <li key={document.id}>
              <OwnDocument
                document={document}
                skipped={skipped.find((one) => one.own === document.id)?.code ?? null}
                {...actions}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
