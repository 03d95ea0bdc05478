import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { tabReaderTexts } from '../../../texts/tab-reader.ts';
import type { ReadBlock } from '../../api/reader.ts';
import { Unseen } from '../../frame/unseen.tsx';
import { goToSource, hitId } from './go-to-hit.ts';

const useStyles = makeStyles({
  mark: {
    // Not by colour alone: the line is there in every theme.
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    boxDecorationBreak: 'clone',
    '&:focus': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    scrollMarginTop: '6rem',
  },
  marker: { fontSize: tokens.fontSizeBase200 },
});

export interface BlockTextProps {
  readonly block: ReadBlock;
  /** The hits that begin in this block. */
  readonly begins: readonly number[];
  /** How many hits there are in all. */
  readonly of: number;
}

/** The text of one block with its marks and the numbers of its sources. */
export function BlockText({ block: { text, marks, marker, cites }, begins, of }: BlockTextProps) {
  const styles = useStyles();
  const parts: ReactNode[] = [];
  const left = new Set(begins);
  let at = 0;
  for (const { from, to, hit } of marks) {
    const start = Math.max(at, from);
    if (start >= to) continue;
    if (start > at) parts.push(text.slice(at, start));
    const isFirst = left.delete(hit);
    parts.push(
      <mark key={start} className={styles.mark} {...(isFirst ? { id: hitId(hit), tabIndex: -1 } : {})}>
        {isFirst && <Unseen>{`${tabReaderTexts.hit(hit + 1, of)}: `}</Unseen>}
        {text.slice(start, to)}
      </mark>,
    );
    at = to;
  }
  if (at < text.length) parts.push(text.slice(at));
  return (
    <>
      {marker !== null && (
        <sup className={styles.marker}>
          <Unseen>{`${tabReaderTexts.footnote(marker)}: `}</Unseen>
          <span aria-hidden>{marker} </span>
        </sup>
      )}
      {parts}
      {[...new Set(cites)].map((number) => (
        <span key={number}>
          {' '}
          <Link
            as="button"
            inline
            aria-label={tabReaderTexts.source(number)}
            onClick={() => goToSource(number)}
          >
            [{number}]
          </Link>
        </span>
      ))}
    </>
  );
}
