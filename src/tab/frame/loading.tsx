import { makeStyles, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { tabShellTexts } from '../../texts/tab-shell.ts';

/** What comes sooner than this should not flicker. */
const UNNOTICED_MS = 250;

const useStyles = makeStyles({ space: { minHeight: '6rem', display: 'grid', placeItems: 'center' } });

/** Says that something is on its way. @param label what, where it is not plain */
export function Loading({ label = tabShellTexts.loading }: { readonly label?: string }) {
  const styles = useStyles();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), UNNOTICED_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.space} role="status">
      {isSlow && <Spinner label={label} />}
    </div>
  );
}
