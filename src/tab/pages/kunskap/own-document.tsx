import { Badge, Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { tabKnowledgeTexts } from '../../../texts/tab-knowledge.ts';
import type { KnowledgeErrorCode, OwnRow } from '../../api/documents.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import type { Replaced } from './use-upload.ts';
import { VersionList } from './version-list.tsx';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface OwnDocumentActions {
  /** @param live null to stop using it */
  onUse(document: OwnRow, live: number | null): void;
  onRemove(document: OwnRow): void;
  onNewVersion(document: Replaced): void;
  onDownload(document: OwnRow, version: number): void;
}

export interface OwnDocumentProps extends OwnDocumentActions {
  readonly document: OwnRow;
  /** Why it could not be read, if so. */
  readonly skipped: KnowledgeErrorCode | null;
}

/** A document that was put in: whether it is used, its versions, and what can be done with it. */
export function OwnDocument({ document, skipped, ...actions }: OwnDocumentProps) {
  const styles = useStyles();
  const texts = tabKnowledgeTexts.own;
  const { onUse, onRemove, onNewVersion, onDownload } = actions;
  const [isRemoving, setRemoving] = useState(false);
  const { id, title, live, source, versions } = document;
  const [color, standing] =
    live === null
      ? (['informative', texts.withdrawn] as const)
      : source !== null
        ? (['success', texts.inUse] as const)
        : skipped !== null
          ? (['danger', texts.notRead] as const)
          : (['brand', texts.reading] as const);
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          {source === null ? title : <Link href={`#/las/${encodeURIComponent(source)}`}>{title}</Link>}
        </h3>
        <Badge appearance="tint" color={color}>
          {standing}
        </Badge>
      </div>
      {skipped !== null && <p>{tabKnowledgeTexts.unreadable[skipped]}</p>}
      <VersionList document={document} onUse={onUse} onDownload={onDownload} />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onNewVersion({ id, title })}>
          {texts.newVersion}
        </Button>
        {live === null ? (
          <Button size="small" onClick={() => onUse(document, versions[0]!.version)}>
            {texts.use}
          </Button>
        ) : (
          <Button size="small" onClick={() => onUse(document, null)}>
            {texts.withdraw}
          </Button>
        )}
        <Button size="small" onClick={() => setRemoving(true)}>
          {texts.remove}
        </Button>
      </div>
      <RemoveDialog
        title={title}
        isOpen={isRemoving}
        onClose={() => setRemoving(false)}
        onRemove={() => onRemove(document)}
      />
    </article>
  );
}
