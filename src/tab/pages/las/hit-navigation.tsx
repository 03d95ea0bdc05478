import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { tabReaderTexts } from '../../../texts/tab-reader.ts';
import type { ReadHit } from '../../api/reader.ts';
import { goToHit } from './go-to-hit.ts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  where: { flexGrow: 1, minWidth: '5rem', overflowWrap: 'anywhere' },
});

export interface HitNavigationProps {
  readonly hits: readonly ReadHit[];
  /** From 0. */
  readonly current: number;
  onGo(hit: number): void;
}

/** From one place in the document that answers to the next. */
export function HitNavigation({ hits, current, onGo }: HitNavigationProps) {
  const styles = useStyles();
  const go = (to: number) => {
    const hit = (to + hits.length) % hits.length;
    if (hit === current) goToHit(hit);
    else onGo(hit);
  };
  return (
    <nav className={styles.bar} aria-label={tabReaderTexts.hits}>
      <Text className={styles.where} aria-live="polite">
        {tabReaderTexts.hit(current + 1, hits.length)}
      </Text>
      <Button
        size="small"
        icon={<ArrowUpRegular />}
        aria-label={tabReaderTexts.previous}
        onClick={() => go(current - 1)}
      >
        {tabReaderTexts.previousShort}
      </Button>
      <Button
        size="small"
        icon={<ArrowDownRegular />}
        aria-label={tabReaderTexts.next}
        onClick={() => go(current + 1)}
      >
        {tabReaderTexts.nextShort}
      </Button>
    </nav>
  );
}
