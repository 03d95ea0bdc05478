import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { tabAskTexts } from '../../../texts/tab-ask.ts';
import type { RankedPassage } from '../../api/search.ts';
import { readLink } from './read-link.ts';
import { SourceLines } from './source-lines.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
  },
  passage: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    justifyItems: 'start',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** Characters of a passage that are shown before one asks for more. */
const SHORT = 280;

/** Places to read on in, the best first. */
export function PassageList({ passages }: { readonly passages: readonly RankedPassage[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {passages.map((passage) => (
        <li key={passage.id}>
          <Passage passage={passage} all={passages} />
        </li>
      ))}
    </ul>
  );
}

interface PassageProps {
  readonly passage: RankedPassage;
  /** All that are shown. */
  readonly all: readonly RankedPassage[];
}

function Passage({ passage, all }: PassageProps) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const { title, section, text } = passage;
  const inner = section.split(' › ').at(-1) ?? '';
  const called = inner === '' || inner === title ? title : `${title} › ${inner}`;
  const isLong = text.length > SHORT * 1.3;
  return (
    <article className={styles.passage}>
      <h3 className={styles.title}>
        <Link href={readLink(passage.id, all)} inline>
          {called}
        </Link>
      </h3>
      <p className={styles.text}>{isLong && !isWhole ? `${cut(text)} …` : text}</p>
      {isLong && (
        <Button
          size="small"
          appearance="transparent"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? tabAskTexts.lessText : tabAskTexts.wholeText}
        </Button>
      )}
      <SourceLines source={passage} />
    </article>
  );
}

/** Whole words only. */
function cut(text: string): string {
  return text.slice(0, text.lastIndexOf(' ', SHORT));
}
