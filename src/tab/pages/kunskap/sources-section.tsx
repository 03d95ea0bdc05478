import {
  Button,
  Field,
  makeStyles,
  SearchBox,
  Select,
  Subtitle1,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { tabKnowledgeTexts } from '../../../texts/tab-knowledge.ts';
import { writtenDay } from '../../../texts/written-day.ts';
import type { DocumentsReply, Standing, Whose } from '../../api/documents.ts';
import { chosenSources, type SourceFilter } from './chosen-sources.ts';
import { SourcesTable } from './sources-table.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(13rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  lead: { margin: 0 },
  search: { maxWidth: 'none', width: '100%' },
  skipped: { margin: 0, paddingLeft: '1.25rem', overflowWrap: 'anywhere' },
});

/** As many rows as one looks through at once. */
const SHOWN = 15;

export interface SourcesSectionProps {
  readonly documents: Pick<DocumentsReply, 'sources' | 'skipped' | 'lawReadAsOf'>;
}

/** Everything that questions are answered from, with how old it is and how far it can be leant on. */
export function SourcesSection({ documents: { sources, skipped, lawReadAsOf } }: SourcesSectionProps) {
  const styles = useStyles();
  const texts = tabKnowledgeTexts.sources;
  const [filter, setFilter] = useState<SourceFilter>({ text: '', whose: '', standing: '' });
  const [most, setMost] = useState(SHOWN);
  const chosen = chosenSources(sources, filter);
  const shown = chosen.slice(0, most);
  const put = (change: Partial<SourceFilter>) => {
    setFilter({ ...filter, ...change });
    setMost(SHOWN);
  };
  return (
    <section className={styles.section}>
      <Subtitle1 as="h2">{texts.title}</Subtitle1>
      <Text as="p" className={styles.lead}>
        {texts.lead(sources.length, writtenDay(lawReadAsOf))}
      </Text>
      <div className={styles.filters}>
        <Field label={texts.search}>
          <SearchBox
            className={styles.search}
            value={filter.text}
            onChange={(_, { value }) => put({ text: value })}
          />
        </Field>
        <Field label={texts.whose}>
          <Select value={filter.whose} onChange={(_, { value }) => put({ whose: value as Whose | '' })}>
            <option value="">{texts.whoseAll}</option>
            {Object.entries(texts.whoseNames).map(([whose, name]) => (
              <option key={whose} value={whose}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.standing}>
          <Select
            value={filter.standing}
            onChange={(_, { value }) => put({ standing: value as Standing | '' })}
          >
            <option value="">{texts.standingAll}</option>
            {Object.entries(texts.standings).map(([standing, name]) => (
              <option key={standing} value={standing}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Text role="status">{chosen.length === 0 ? texts.none : texts.shown(shown.length, chosen.length)}</Text>
      {shown.length > 0 && <SourcesTable sources={shown} />}
      {shown.length < chosen.length && (
        <div>
          <Button onClick={() => setMost(most + 4 * SHOWN)}>{texts.more}</Button>
        </div>
      )}
      {skipped.length > 0 && (
        <div>
          <h3>{texts.skipped}</h3>
          <ul className={styles.skipped}>
            {skipped.map(({ file, code }) => (
              <li key={file}>
                <strong>{file}</strong>: {tabKnowledgeTexts.unreadable[code]}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
