import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export interface EmptyProps {
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Stands where there is nothing to show yet, and says why. */
export function Empty({ title, children }: EmptyProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Subtitle2 as="p">{title}</Subtitle2>
      {children !== undefined && <Text as="p">{children}</Text>}
    </div>
  );
}
