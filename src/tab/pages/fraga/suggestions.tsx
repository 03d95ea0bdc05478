import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { tabAskTexts } from '../../../texts/tab-ask.ts';
import type { SuggestionsReply } from '../../api/search.ts';
import { useView } from '../../api/use-view.ts';
import { FocusedHeading } from '../../frame/focused-heading.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: tokens.spacingVerticalS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
  question: { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
});

/** Questions that the texts answer, for whoever does not know what to ask. */
export function Suggestions({ onAsk }: { readonly onAsk: (question: string) => void }) {
  const styles = useStyles();
  const { data } = useView<SuggestionsReply>('/api/tab/suggestions');
  if (data === undefined || data.questions.length === 0) return null;
  return (
    <div className={styles.part}>
      <FocusedHeading>{tabAskTexts.suggestions}</FocusedHeading>
      <ul className={styles.list}>
        {data.questions.map((question) => (
          <li key={question}>
            <Button className={styles.question} onClick={() => onAsk(question)}>
              {question}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
