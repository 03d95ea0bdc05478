import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { tabReminderTexts as texts } from '../../../texts/tab-reminders.ts';
import { addresses } from './place-of.ts';

const useStyles = makeStyles({
  ways: { display: 'flex', gap: tokens.spacingHorizontalL },
  way: { minHeight: '32px', display: 'inline-flex', alignItems: 'center' },
  current: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline' },
});

/** The two ways to look at reminders. */
export function Ways({ current }: { readonly current: 'list' | 'calendar' }) {
  const styles = useStyles();
  const ways = { list: addresses.list, calendar: addresses.calendar() } as const;
  return (
    <nav className={styles.ways} aria-label={texts.viewsLabel}>
      {(['list', 'calendar'] as const).map((way) => (
        <Link
          key={way}
          href={ways[way]}
          className={mergeClasses(styles.way, way === current && styles.current)}
          aria-current={way === current ? 'page' : undefined}
        >
          {texts.views[way]}
        </Link>
      ))}
    </nav>
  );
}
