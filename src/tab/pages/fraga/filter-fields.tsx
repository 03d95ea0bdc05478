import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { tabAskTexts } from '../../../texts/tab-ask.ts';
import type { FacetsReply } from '../../api/search.ts';
import type { Filters } from './use-ask.ts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 14rem), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
    // A long title must not push its neighbours away.
    '& > *': { minWidth: 0 },
  },
});

export interface FilterFieldsProps {
  readonly facets: FacetsReply;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** What to look in: one source or all, one district or all, and which years. */
export function FilterFields({ facets, filters, onChange }: FilterFieldsProps) {
  const styles = useStyles();
  const texts = tabAskTexts.filters;
  const set = (change: { [Key in keyof Filters]?: Filters[Key] | undefined }) => {
    const entries = Object.entries({ ...filters, ...change }).filter(([, value]) => value !== undefined);
    onChange(Object.fromEntries(entries) as Filters);
  };
  const years = facets.years.map(({ year }) => year);
  const own = facets.sources.filter(({ isOwn }) => isOwn);
  const others = facets.sources.filter(({ isOwn }) => !isOwn);
  const options = (sources: FacetsReply['sources']) =>
    sources.map(({ id, title, year }) => (
      <option key={id} value={id}>
        {year === null || title.includes(String(year)) ? title : `${title} (${year})`}
      </option>
    ));
  const yearField = (label: string, field: 'from' | 'to') => (
    <Field label={label}>
      <Select
        value={filters[field] ?? ''}
        onChange={(_, { value }) => set({ [field]: value === '' ? undefined : Number(value) })}
      >
        <option value="">{texts.anyYear}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className={styles.fields}>
      <Field label={texts.source}>
        <Select value={filters.source ?? ''} onChange={(_, { value }) => set({ source: value || undefined })}>
          <option value="">{texts.allSources}</option>
          {own.length > 0 && <optgroup label={texts.own}>{options(own)}</optgroup>}
          <optgroup label={texts.others}>{options(others)}</optgroup>
        </Select>
      </Field>
      <Field label={texts.unit}>
        <Select value={filters.unit ?? ''} onChange={(_, { value }) => set({ unit: value || undefined })}>
          <option value="">{texts.allUnits}</option>
          {facets.units.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      {yearField(texts.from, 'from')}
      {yearField(texts.to, 'to')}
      <div>
        <Button disabled={Object.keys(filters).length === 0} onClick={() => onChange({})}>
          {texts.clear}
        </Button>
      </div>
    </div>
  );
}
