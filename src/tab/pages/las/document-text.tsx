import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { tabReaderTexts } from '../../../texts/tab-reader.ts';
import type { ReadDocument } from '../../api/reader.ts';
import { Unseen } from '../../frame/unseen.tsx';
import { BlockText } from './block-text.tsx';
import { LawNotes } from './law-notes.tsx';
import { type LaidBlock, layOutBlocks } from './lay-out-blocks.ts';

const WIDE = '@media (min-width: 40rem)';

const useStyles = makeStyles({
  text: {
    position: 'relative',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    [WIDE]: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}` },
    '& > p, & > ul': { marginTop: 0, marginBottom: tokens.spacingVerticalM, maxWidth: '44rem' },
    '& > ul': { paddingLeft: '1.25rem' },
    '& > h2, & > h3, & > h4, & > h5, & > h6': {
      marginTop: tokens.spacingVerticalL,
      marginBottom: tokens.spacingVerticalS,
      lineHeight: tokens.lineHeightBase500,
    },
  },
  paged: { [WIDE]: { paddingLeft: '4.5rem' } },
  page: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    [WIDE]: { position: 'absolute', left: tokens.spacingHorizontalM },
  },
  table: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
  },
  footnote: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** All of the document's text, with page numbers in the margin. */
export function DocumentText({ document }: { readonly document: ReadDocument }) {
  const styles = useStyles();
  const of = document.hits.length;
  const isPaged = document.blocks.some(({ page }) => page !== null);
  return (
    <article className={mergeClasses(styles.text, isPaged && styles.paged)} aria-label={tabReaderTexts.text}>
      {layOutBlocks(document).map(({ key, isList, blocks, notes }) => (
        <Fragment key={key}>
          {notes.length > 0 && <LawNotes notes={notes} />}
          {isList ? (
            <ul>
              {blocks.map((laid) => (
                <li key={laid.key}>
                  <Inside laid={laid} of={of} />
                </li>
              ))}
            </ul>
          ) : (
            <Block laid={blocks[0]!} of={of} />
          )}
        </Fragment>
      ))}
    </article>
  );
}

interface LaidProps {
  readonly laid: LaidBlock;
  /** How many hits there are. */
  readonly of: number;
}

function Block({ laid, of }: LaidProps) {
  const styles = useStyles();
  const { kind } = laid.block;
  const inside = <Inside laid={laid} of={of} />;
  if (kind === 'heading') {
    const Heading = `h${laid.rank ?? 2}` as 'h2';
    return <Heading>{inside}</Heading>;
  }
  const look = kind === 'table' ? styles.table : kind === 'footnote' ? styles.footnote : undefined;
  return <p className={look}>{inside}</p>;
}

function Inside({ laid: { block, page, begins }, of }: LaidProps) {
  const styles = useStyles();
  return (
    <>
      {page !== null && (
        <span className={styles.page}>
          <span aria-hidden>{tabReaderTexts.pageShort(page)}</span>
          <Unseen>{`${tabReaderTexts.page(page)}: `}</Unseen>
        </span>
      )}
      <BlockText block={block} begins={begins} of={of} />
    </>
  );
}
