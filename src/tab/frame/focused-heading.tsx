import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle1, margin: 0, '&:focus': { outlineStyle: 'none' } },
});

export interface FocusedHeadingProps {
  readonly id?: string;
  readonly children: string;
  /** The heading takes the focus when this changes, once it is something: what came of a press, for one. */
  readonly when?: unknown;
}

/** A heading of the second level that somebody is led to. */
export function FocusedHeading({ id, children, when }: FocusedHeadingProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (when !== undefined && when !== null && when !== false) heading.current?.focus();
  }, [when]);
  return (
    <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
