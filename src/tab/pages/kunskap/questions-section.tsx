import { Button, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { tabKnowledgeTexts } from '../../../texts/tab-knowledge.ts';
import { writtenDay } from '../../../texts/written-day.ts';
import type { UnansweredQuestion } from '../../api/documents.ts';
import { Empty } from '../../frame/empty.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  question: { flexGrow: 1, flexBasis: '16rem', minWidth: 0, overflowWrap: 'anywhere' },
  small: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface QuestionsSectionProps {
  readonly questions: readonly UnansweredQuestion[];
  onRemove(question: string): void;
}

/** What nobody could answer: what to write about next. */
export function QuestionsSection({ questions, onRemove }: QuestionsSectionProps) {
  const styles = useStyles();
  const texts = tabKnowledgeTexts.questions;
  return (
    <section>
      <Subtitle1 as="h2" block>
        {texts.title}
      </Subtitle1>
      <Text as="p" block>
        {texts.lead}
      </Text>
      {questions.length === 0 ? (
        <Empty title={texts.empty} />
      ) : (
        <ul className={styles.list}>
          {questions.map(({ question, count, last }) => (
            <li key={question} className={styles.row}>
              <span className={styles.question}>
                {question}
                <span className={styles.small}>{texts.count(count, writtenDay(last))}</span>
              </span>
              <Button
                as="a"
                size="small"
                href={`#/fraga/${encodeURIComponent(question)}`}
                aria-label={texts.againFor(question)}
              >
                {texts.again}
              </Button>
              <Button size="small" aria-label={texts.removeFor(question)} onClick={() => onRemove(question)}>
                {texts.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
