import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { introductionTexts } from '../../../texts/introduction.ts';
import type { MyIntroduction, UnitView } from '../../api/introduction.ts';
import { FocusedHeading } from '../../frame/focused-heading.tsx';
import { QuestionPart } from './question-part.tsx';

export interface UnitQuestionsProps {
  readonly unit: UnitView;
  readonly number: number;
  readonly mine: MyIntroduction;
  readonly onAnswered: (mine: MyIntroduction) => Promise<void>;
}

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    maxWidth: '46rem',
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The questions of a unit, one at a time once one has read; at the end, where to go on. */
export function UnitQuestions({ unit, number, mine, onAnswered }: UnitQuestionsProps) {
  const styles = useStyles();
  const texts = introductionTexts;
  /** Which question one is at; null before they are begun. */
  const [at, setAt] = useState<number | null>(null);
  const { questions } = unit;
  const asked = at === null ? undefined : questions[at];
  if (at === null) {
    return (
      <div>
        <Button appearance="primary" onClick={() => setAt(0)}>
          {texts.unit.questions(questions.length)}
        </Button>
      </div>
    );
  }
  if (asked !== undefined) {
    const isLast = at === questions.length - 1;
    return (
      <section className={styles.part} aria-label={texts.tab.questions}>
        <FocusedHeading when={at + 1}>{texts.tab.questions}</FocusedHeading>
        <QuestionPart
          key={asked.question}
          asked={asked}
          place={texts.question.place(unit.title, at + 1, questions.length)}
          onAnswered={onAnswered}
          next={{ label: isLast ? texts.answer.done : texts.answer.next, go: () => setAt(at + 1) }}
        />
      </section>
    );
  }
  const isDone = mine.units.find(({ id }) => id === unit.id)?.state === 'done';
  const next = mine.units.find(({ id }) => id === mine.next);
  return (
    <section className={styles.part} aria-label={texts.end.title(number)}>
      <FocusedHeading when={at}>{isDone ? texts.end.title(number) : texts.tab.questions}</FocusedHeading>
      <Text>{texts.progress(mine.done, mine.units.length)}</Text>
      {mine.isFinished && <Text>{texts.finished}</Text>}
      <div className={styles.row}>
        {next !== undefined && next.id !== unit.id && (
          <Button as="a" appearance="primary" href={`#/introduktion/${next.id}`}>
            {texts.end.next(next.title)}
          </Button>
        )}
        <Button as="a" href="#/introduktion">
          {texts.all}
        </Button>
      </div>
    </section>
  );
}
