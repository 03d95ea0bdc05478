import { makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { sourceTexts } from '../../../texts/sources.ts';
import { tabReaderTexts } from '../../../texts/tab-reader.ts';
import { writtenDay } from '../../../texts/written-day.ts';
import type { ReadDocument } from '../../api/reader.ts';
import { sourceId } from './go-to-hit.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  source: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
    '&:focus': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  number: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

/** What an article has its statements from. */
export function SourceList({ sources }: Pick<ReadDocument, 'sources'>) {
  const styles = useStyles();
  return (
    <section>
      <Subtitle1 as="h2">{tabReaderTexts.sources}</Subtitle1>
      <ol className={styles.list}>
        {sources.map((source) => (
          <li key={source.number} id={sourceId(source.number)} tabIndex={-1} className={styles.source}>
            <span className={styles.number}>[{source.number}]</span>
            <span>{written(source)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function written({ label, section, page, standing, expired }: ReadDocument['sources'][number]): string {
  const place = sourceTexts.cited(label, [{ section, pages: page === null ? [] : [page] }]);
  const standings = { gällande: null, äldre: tabReaderTexts.older, okänd: tabReaderTexts.unknownStanding };
  const note = expired === null ? standings[standing] : tabReaderTexts.expiredSource(writtenDay(expired));
  return note === null ? place : `${place} (${note})`;
}
