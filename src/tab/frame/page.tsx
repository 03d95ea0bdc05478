import { makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { tabShellTexts } from '../../texts/tab-shell.ts';
import { WIDE } from './wide.ts';

export interface PageProps {
  readonly title: string;
  /** What the page is for, in a sentence or two. */
  readonly lead?: ReactNode;
  /** Buttons that concern the page as a whole. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '64rem',
    minWidth: 0,
    // What can be chosen is often longer than a phone is wide.
    '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
    '& span:has(> select)': { minWidth: 0, maxWidth: '100%' },
  },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  title: {
    ...typographyStyles.title3,
    [WIDE]: typographyStyles.title2,
    hyphens: 'auto',
    margin: 0,
    overflowWrap: 'break-word',
    '&:focus': { outlineStyle: 'none' },
  },
  lead: { color: tokens.colorNeutralForeground2, maxWidth: '48rem' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Whether somebody has come from another page: on the first one the focus is left where the browser has it. */
let hasMoved = false;

/** The frame of every page: its heading, which takes the focus when one comes to the page, and what is under it. */
export function Page({ title, lead, actions, children }: PageProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasMoved) heading.current?.focus();
    hasMoved = true;
  }, []);
  useEffect(() => {
    document.title = `${title} · ${tabShellTexts.app}`;
  }, [title]);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div className={styles.row}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </div>
        {lead !== undefined && (
          <Text as="p" block className={styles.lead}>
            {lead}
          </Text>
        )}
      </div>
      {children}
    </div>
  );
}
