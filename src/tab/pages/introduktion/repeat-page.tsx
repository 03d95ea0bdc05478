import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import { introductionTexts as texts } from '../../../texts/introduction.ts';
import type { AskedQuestion, MyIntroduction } from '../../api/introduction.ts';
import { Empty } from '../../frame/empty.tsx';
import { Loading } from '../../frame/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { Problem } from '../../frame/problem.tsx';
import { QuestionPart } from './question-part.tsx';
import { useIntroduction } from './use-introduction.ts';

/** Its place in the address, beside the ids of the units. */
export const REPEAT = 'repetera';

/** The questions that have come back, one at a time. */
export function RepeatPage() {
  const { data, problem, reload, put } = useIntroduction();
  return (
    <Page title={texts.repeat.start} lead={texts.repeat.why}>
      <Link href="#/introduktion">{texts.all}</Link>
      {problem !== undefined && <Problem problem={problem} onRetry={reload} />}
      {data === undefined && problem === undefined && <Loading />}
      {data !== undefined && <Repeating mine={data} onAnswered={put} />}
    </Page>
  );
}

interface RepeatingProps {
  readonly mine: MyIntroduction;
  readonly onAnswered: (mine: MyIntroduction) => Promise<void>;
}

function Repeating({ mine, onAnswered }: RepeatingProps) {
  // As it was when one came: what is answered leaves the list, but stays on the page until one goes on.
  const [queue, setQueue] = useState<readonly AskedQuestion[]>(mine.due);
  const [hasBegun] = useState(mine.due.length > 0);
  const [asked, ...rest] = queue;
  if (asked === undefined) return <Empty title={hasBegun ? texts.repeat.done : texts.repeat.nothing} />;
  return (
    <QuestionPart
      key={`${asked.unit}/${asked.question}`}
      asked={asked}
      place={texts.repeat.place(queue.length)}
      onAnswered={onAnswered}
      next={{
        label: rest.length === 0 ? texts.tab.doneForNow : texts.answer.next,
        go: () => setQueue(rest),
      }}
    />
  );
}
