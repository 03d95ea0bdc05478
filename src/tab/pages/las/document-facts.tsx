import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { tabReaderTexts } from '../../../texts/tab-reader.ts';
import { writtenDay, writtenMonth } from '../../../texts/written-day.ts';
import type { ReadDocument } from '../../api/reader.ts';

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(12rem, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** Who says it, when, and whether it still holds. */
export function DocumentFacts({ document }: { readonly document: ReadDocument }) {
  const styles = useStyles();
  const { origin, publisher, date, reference, unit, validUntil, expired } = document;
  const validity = expired === null ? until(validUntil) : <Expired key="expired" day={expired} />;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [tabReaderTexts.publisher, publisher],
    [
      origin === 'shipped' ? tabReaderTexts.reviewed : tabReaderTexts.date,
      date === null ? null : writtenDate(date),
    ],
    [tabReaderTexts.reference, reference],
    [tabReaderTexts.district, unit],
    [tabReaderTexts.validity, validity],
  ];
  const known = facts.filter(([, value]) => value !== null);
  if (known.length === 0) return null;
  return (
    <dl className={styles.facts} aria-label={tabReaderTexts.facts}>
      {known.map(([term, value]) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Expired({ day }: { readonly day: string }) {
  return (
    <>
      <Badge appearance="tint" color="warning">
        !
      </Badge>{' '}
      {tabReaderTexts.expired(writtenDay(day))}
    </>
  );
}

function until(day: string | null): string | null {
  return day === null ? null : tabReaderTexts.validUntil(writtenDay(day));
}

/** As precise as it is known. */
function writtenDate(date: string): string {
  if (/^\d{4}-\d\d-\d\d$/u.test(date)) return writtenDay(date);
  return /^\d{4}-\d\d$/u.test(date) ? writtenMonth(date) : date;
}
