import {
  Button,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { guidanceTexts } from '../../../texts/guidance.ts';
import { introductionTexts } from '../../../texts/introduction.ts';
import { send } from '../../api/call.ts';
import type { AnswerInput, AnswerView, AskedQuestion, MyIntroduction } from '../../api/introduction.ts';
import { Problem } from '../../frame/problem.tsx';
import { useAttempt } from '../../frame/use-attempt.ts';

export interface QuestionPartProps {
  readonly asked: AskedQuestion;
  /** "fråga 2 av 3" */
  readonly place: string;
  readonly onAnswered: (mine: MyIntroduction) => Promise<void>;
  /** What the button under an answer says, and what it does. */
  readonly next: { readonly label: string; readonly go: () => void };
}

const useStyles = makeStyles({
  question: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  ask: { ...typographyStyles.body1Strong, margin: 0 },
  judged: { ...typographyStyles.subtitle2, margin: 0, '&:focus': { outlineStyle: 'none' } },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** One question, and once it is answered why each alternative is right or not. */
export function QuestionPart({ asked, place, onAnswered, next }: QuestionPartProps) {
  const styles = useStyles();
  const texts = introductionTexts.question;
  const askId = useId();
  const [chosen, choose] = useState<number | null>(null);
  const [answer, setAnswer] = useState<AnswerView | null>(null);
  const { problem, isBusy, run } = useAttempt();
  const submit = (alternative: number) =>
    run(async () => {
      const input: AnswerInput = { unit: asked.unit, question: asked.question, alternative };
      const view = await send<AnswerView>('POST', '/api/tab/introduction/answers', input);
      setAnswer(view);
      await onAnswered(view.introduction);
    });
  return (
    <div className={styles.question} lang="sv">
      <Text size={200} className={styles.quiet}>
        {place}
      </Text>
      <h3 id={askId} className={styles.ask}>
        {asked.ask}
      </h3>
      {answer === null ? (
        <>
          <RadioGroup
            aria-labelledby={askId}
            value={chosen === null ? '' : String(chosen)}
            onChange={(_, { value }) => choose(Number(value))}
          >
            {asked.alternatives.map((text, i) => (
              <Radio key={text} value={String(i)} label={`${texts.letters[i]}. ${text}`} />
            ))}
          </RadioGroup>
          <Button
            appearance="primary"
            disabledFocusable={chosen === null || isBusy}
            onClick={() => chosen !== null && submit(chosen)}
          >
            {introductionTexts.tab.answer}
          </Button>
        </>
      ) : (
        <Judged answer={answer} next={next} />
      )}
      {problem !== null && <Problem problem={problem} />}
    </div>
  );
}

function Judged({ answer, next }: { readonly answer: AnswerView } & Pick<QuestionPartProps, 'next'>) {
  const styles = useStyles();
  const texts = introductionTexts.answer;
  const { letters } = introductionTexts.question;
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { judged, sources, comesBack } = answer;
  const right = judged.alternatives[judged.right]!;
  const chosen = judged.alternatives[judged.chosen]!;
  const others = judged.alternatives
    .map((alternative, i) => ({ ...alternative, i }))
    .filter(({ i }) => i !== judged.right && (judged.isRight || i !== judged.chosen));
  return (
    <>
      <p ref={heading} tabIndex={-1} className={styles.judged}>
        {judged.isRight ? texts.right : texts.wrong}
      </p>
      {!judged.isRight && (
        <Text as="p">
          <strong>
            {letters[judged.chosen]}. {chosen.text}
          </strong>
          <br />
          {chosen.why}
        </Text>
      )}
      <Text as="p">
        <strong>
          {texts.rightOne}: {letters[judged.right]}. {right.text}
        </strong>
        <br />
        {right.why}
      </Text>
      {others.length > 0 && (
        <div>
          <Text weight="semibold">{texts.others}</Text>
          <ul className={styles.list}>
            {others.map(({ text, why, i }) => (
              <li key={text}>
                {letters[i]}. {text}
                <br />
                {why}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Text size={200} className={styles.quiet}>
        {guidanceTexts.sources}: {sources.join('; ')}
      </Text>
      {comesBack !== null && <Text>{texts.comesBack(comesBack)}</Text>}
      <Button appearance="primary" onClick={next.go}>
        {next.label}
      </Button>
    </>
  );
}
