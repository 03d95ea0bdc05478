import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { tabShellTexts } from '../../texts/tab-shell.ts';
import { useMe } from '../frame/use-me.ts';
import { WIDE } from '../frame/wide.ts';
import { Navigation } from './navigation.tsx';
import { PageRoutes } from './page-routes.tsx';

const useStyles = makeStyles({
  shell: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    [WIDE]: {
      gridTemplateColumns: '13.5rem minmax(0, 1fr)',
      columnGap: tokens.spacingHorizontalXXL,
      padding: tokens.spacingHorizontalXL,
    },
  },
  banner: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  main: { minWidth: 0 },
});

/** What is round every page: where one is, who one is where that must be said, and the way to the other pages. */
export function Shell() {
  const styles = useStyles();
  const { isLocal, isManager } = useMe();
  return (
    <div className={styles.shell}>
      {isLocal && (
        <div className={styles.banner} role="note">
          <Badge color="warning" appearance="tint" size="large">
            {tabShellTexts.localMode}
          </Badge>
          <Text>{isManager ? tabShellTexts.localLead : tabShellTexts.localWorker}</Text>
        </div>
      )}
      <Navigation />
      <main className={styles.main}>
        <PageRoutes />
      </main>
    </div>
  );
}
