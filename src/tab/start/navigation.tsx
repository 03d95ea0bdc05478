import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons/svg/navigation';
import { useEffect, useId, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { tabShellTexts } from '../../texts/tab-shell.ts';
import { useMe } from '../frame/use-me.ts';
import { WIDE } from '../frame/wide.ts';
import { PAGES, type PageEntry, pageAt } from './pages.ts';

/** Where the computer decides the colours, "transparent" is none of them. */
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXXS },
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  button: { [WIDE]: { display: 'none' } },
  folded: { display: 'none', [WIDE]: { display: 'block' } },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '44px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `${tokens.strokeWidthThickest} solid transparent`,
    [FORCED]: { borderLeftColor: 'Canvas' },
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    fontSize: tokens.fontSizeBase300,
    '&:hover': {
      backgroundColor: tokens.colorNeutralBackground3Hover,
      color: tokens.colorNeutralForeground2Hover,
    },
    '&:focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    [FORCED]: { borderLeftColor: 'Highlight' },
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2Selected,
    backgroundColor: tokens.colorNeutralBackground3Selected,
  },
  icon: { fontSize: '20px', flexShrink: 0 },
});

/** The way between the pages: beside them where there is room, else behind a button. */
export function Navigation() {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [path] = useLocation();
  const { isManager } = useMe();
  const shown = PAGES.filter(({ icon, access }) => icon !== null && (access === 'everybody' || isManager));
  const forAll = shown.filter(({ access }) => access === 'everybody');
  const forManagers = shown.filter(({ access }) => access === 'manager');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of page is what closes the menu
  useEffect(() => setOpen(false), [path]);
  return (
    <nav aria-label={tabShellTexts.navigation} onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}>
      <Button
        className={styles.button}
        icon={<NavigationRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {tabShellTexts.menu}
      </Button>
      <div id={id} className={isOpen ? undefined : styles.folded}>
        <PageList pages={forAll} current={pageAt(path)} />
        {forManagers.length > 0 && (
          <>
            <h2 className={styles.heading} id={`${id}-managers`}>
              {tabShellTexts.forManagers}
            </h2>
            <PageList pages={forManagers} current={pageAt(path)} labelledBy={`${id}-managers`} />
          </>
        )}
      </div>
    </nav>
  );
}

interface PageListProps {
  readonly pages: readonly PageEntry[];
  readonly current: PageEntry | undefined;
  readonly labelledBy?: string;
}

function PageList({ pages, current, labelledBy }: PageListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-labelledby={labelledBy}>
      {pages.map((page) => {
        const { name, icon: Icon } = page;
        const isCurrent = page === current;
        return (
          <li key={name}>
            <Link
              href={`/${name}`}
              className={mergeClasses(styles.link, isCurrent && styles.current)}
              aria-current={isCurrent ? 'page' : undefined}
            >
              {Icon !== null && <Icon className={styles.icon} aria-hidden />}
              {tabShellTexts.pages[name]}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
