import { makeStyles, tokens } from '@fluentui/react-components';
import { citedSources } from '../../../answering/cited-sources.ts';
import { sourceTexts } from '../../../texts/sources.ts';
import type { AnswerSource, RankedPassage } from '../../api/search.ts';

const useStyles = makeStyles({
  lines: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

type Sourced = Pick<
  AnswerSource | RankedPassage,
  'title' | 'section' | 'page' | 'origin' | 'unit' | 'expired' | 'references'
>;

/** Where something stands: for the organisation's own document the place in it, for an article what it has it from. */
export function sourceLinesOf({
  title,
  section,
  page,
  origin,
  unit,
  expired,
  references,
}: Sourced): string[] {
  const mark = (day: string | null) => (day === null ? '' : ` ${sourceTexts.expired(day)}`);
  if (references.length === 0) {
    const label = origin === 'own' && unit !== null ? sourceTexts.own(unit) : sourceTexts.label;
    const place = sourceTexts.cited(title, [{ section, pages: page === null ? [] : [page] }]);
    return [`${label}: ${place}${mark(expired)}`];
  }
  const cited = citedSources(references).map(
    (source) =>
      `${sourceTexts.label}: ${sourceTexts.cited(source.label, source.places)}${mark(source.expired)}`,
  );
  return expired === null ? cited : [...cited, sourceTexts.expired(expired)];
}

export function SourceLines({ source }: { readonly source: Sourced }) {
  const styles = useStyles();
  return (
    <ul className={styles.lines}>
      {sourceLinesOf(source).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
