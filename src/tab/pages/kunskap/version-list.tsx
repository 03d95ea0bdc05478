import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { tabKnowledgeTexts } from '../../../texts/tab-knowledge.ts';
import { writtenDay } from '../../../texts/written-day.ts';
import type { OwnRow } from '../../api/documents.ts';

const useStyles = makeStyles({
  versions: { minWidth: 0, '& > summary': { cursor: 'pointer' } },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  version: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  facts: { flexGrow: 1, minWidth: '12rem' },
});

export interface VersionListProps {
  readonly document: OwnRow;
  onUse(document: OwnRow, version: number): void;
  onDownload(document: OwnRow, version: number): void;
}

/** The versions of a document, the newest first. */
export function VersionList({ document, onUse, onDownload }: VersionListProps) {
  const styles = useStyles();
  const texts = tabKnowledgeTexts.own;
  const { versions, live, title } = document;
  return (
    <details className={styles.versions}>
      <summary>{texts.versions(versions.length)}</summary>
      <ol className={styles.list}>
        {versions.map(({ version, file, addedAt }) => (
          <li key={version} className={styles.version}>
            <span className={styles.facts}>
              {texts.version(version)}: {file}, {writtenDay(dayOf(addedAt))}
              {version === live && ` (${texts.usesThis})`}
            </span>
            {version !== live && (
              <Button
                size="small"
                aria-label={texts.chooseVersion(version, title)}
                onClick={() => onUse(document, version)}
              >
                {texts.useThis}
              </Button>
            )}
            <Button
              size="small"
              aria-label={texts.downloadVersion(version, title)}
              onClick={() => onDownload(document, version)}
            >
              {texts.download}
            </Button>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The ISO date where the reader is. */
function dayOf(at: number): string {
  const day = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
