import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components';
import { tabKnowledgeTexts } from '../../../texts/tab-knowledge.ts';
import { writtenDay } from '../../../texts/written-day.ts';
import type { SourceRow, Standing } from '../../api/documents.ts';
import { yearsOld } from './chosen-sources.ts';

const NARROW = '@media (max-width: 47.99rem)';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    backgroundColor: tokens.colorNeutralBackground1,
    '& th, & td': {
      textAlign: 'left',
      verticalAlign: 'top',
      padding: tokens.spacingHorizontalS,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    '& th[scope=col]': { whiteSpace: 'nowrap' },
    '& td:nth-child(2)': { whiteSpace: 'nowrap' },
    // On a phone each source stands by itself. What it is, is said by its roles and not by its looks.
    [NARROW]: {
      display: 'block',
      '& tbody, & tr': { display: 'block' },
      '& thead': { position: 'absolute', clipPath: 'inset(50%)' },
      '& tr': {
        padding: `${tokens.spacingVerticalS} 0`,
        borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      },
      '& th, & td': { display: 'block', border: 'none', padding: `2px ${tokens.spacingHorizontalS}` },
    },
  },
  title: { fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  small: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  label: {
    display: 'none',
    [NARROW]: { display: 'inline', color: tokens.colorNeutralForeground2 },
  },
});

/** A table that is drawn as blocks is no table to those who hear it, unless it says so. */
const AS = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

const COLORS = {
  current: 'success',
  expired: 'danger',
  'older-act': 'warning',
  'older-sources': 'warning',
  undated: 'informative',
} as const satisfies Record<Standing, string>;

/** Sources in a table that becomes a list on a phone. */
export function SourcesTable({ sources }: { readonly sources: readonly SourceRow[] }) {
  const styles = useStyles();
  const { columns } = tabKnowledgeTexts.sources;
  return (
    <table {...AS.table} className={styles.table} aria-label={tabKnowledgeTexts.sources.title}>
      <thead {...AS.rowgroup}>
        <tr {...AS.row}>
          {Object.values(columns).map((name) => (
            <th key={name} scope="col" {...AS.columnheader}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...AS.rowgroup}>
        {sources.map((source) => (
          <Row key={source.id} source={source} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ source }: { readonly source: SourceRow }) {
  const styles = useStyles();
  const texts = tabKnowledgeTexts.sources;
  const { id, title, publisher, unit, standing, olderSources, sources, validUntil, whose, passages } = source;
  const about = [publisher, unit].filter((one) => one !== null).join(' · ');
  const label = (name: string) => (
    <span className={styles.label} aria-hidden>
      {name}:{' '}
    </span>
  );
  return (
    <tr {...AS.row}>
      <th scope="row" {...AS.rowheader} className={styles.title}>
        <Link href={`#/las/${encodeURIComponent(id)}`}>{title}</Link>
        {about !== '' && <span className={styles.small}>{about}</span>}
      </th>
      <td {...AS.cell}>
        {label(texts.columns.date)}
        <Age source={source} />
      </td>
      <td {...AS.cell}>
        <Badge appearance="tint" color={COLORS[standing]}>
          {texts.standings[standing]}
        </Badge>
        {standing === 'older-sources' && (
          <span className={styles.small}>{texts.standingHint(olderSources, sources)}</span>
        )}
        {validUntil !== null && <span className={styles.small}>{texts.until(writtenDay(validUntil))}</span>}
      </td>
      <td {...AS.cell}>
        {label(texts.columns.whose)}
        {texts.whoseNames[whose]}
      </td>
      <td {...AS.cell}>
        {label(texts.columns.passages)}
        {passages}
      </td>
    </tr>
  );
}

function Age({ source: { date, kind } }: { readonly source: SourceRow }) {
  const styles = useStyles();
  const texts = tabKnowledgeTexts.sources;
  const today = new Date().toISOString().slice(0, 10);
  const years = yearsOld(date, today);
  if (date === null || years === null) return <>{texts.noDate}</>;
  return (
    <>
      {kind === null ? date : texts.reviewed(date)}
      <span className={styles.small}>{texts.age(years)}</span>
    </>
  );
}
