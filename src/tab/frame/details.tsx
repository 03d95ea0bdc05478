import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    width: 'fit-content',
    minHeight: '24px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    '&:hover': { color: tokens.colorNeutralForeground2Hover },
    '&:focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  inside: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 0 ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
});

/** More to read for whoever wants it. @param about for those who do not see what it stands beside */
export function Details({
  title,
  about,
  children,
}: {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary} aria-label={`${title}: ${about}`}>
        {title}
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
