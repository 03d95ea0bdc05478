import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { type FormEvent, useId, useState } from 'react';
import { tabAskTexts } from '../../../texts/tab-ask.ts';
import type { FacetsReply } from '../../api/search.ts';
import { useView } from '../../api/use-view.ts';
import { FilterFields } from './filter-fields.tsx';
import type { Filters } from './use-ask.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface AskFormProps {
  readonly question: string;
  readonly filters: Filters;
  readonly isBusy: boolean;
  readonly onType: (question: string) => void;
  readonly onFilter: (filters: Filters) => void;
  readonly onAsk: () => void;
}

/** Where one asks. */
export function AskForm({ question, filters, isBusy, onType, onFilter, onAsk }: AskFormProps) {
  const styles = useStyles();
  const id = useId();
  const chosen = Object.keys(filters).length;
  const [isOpen, setOpen] = useState(chosen > 0);
  const facets = useView<FacetsReply>(isOpen ? '/api/tab/facets' : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (question.trim() !== '' && !isBusy) onAsk();
  };
  return (
    <search>
      <form className={styles.form} onSubmit={submit}>
        <Field label={tabAskTexts.question} hint={tabAskTexts.hint}>
          <Input
            size="large"
            value={question}
            onChange={(_, { value }) => onType(value)}
            contentBefore={<SearchRegular aria-hidden />}
            autoComplete="off"
          />
        </Field>
        <div className={styles.row}>
          <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
            {isBusy ? tabAskTexts.asking : tabAskTexts.ask}
          </Button>
          <Button
            icon={<FilterRegular />}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {chosen === 0 ? tabAskTexts.filter : tabAskTexts.filtered(chosen)}
          </Button>
        </div>
        <div id={id} hidden={!isOpen}>
          {facets.data !== undefined && (
            <FilterFields facets={facets.data} filters={filters} onChange={onFilter} />
          )}
        </div>
      </form>
    </search>
  );
}
