import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { botTexts } from '../../../texts/bot.ts';
import { tabAskTexts } from '../../../texts/tab-ask.ts';
import type { ApiProblem } from '../../api/api-problem.ts';
import { send } from '../../api/call.ts';
import type { AskReply } from '../../api/search.ts';
import { Problem } from '../../frame/problem.tsx';
import { Said } from '../../frame/said.tsx';
import { Suggestions } from './suggestions.tsx';

const useStyles = makeStyles({
  refusal: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  words: { margin: 0, maxWidth: '46rem' },
});

export interface RefusalViewProps {
  readonly reply: AskReply;
  readonly question: string;
  readonly onAsk: (question: string) => void;
}

/** Why there is no answer, and what to do: ask otherwise, or send the question to whoever looks after the knowledge. */
export function RefusalView({ reply, question, onAsk }: RefusalViewProps) {
  const styles = useStyles();
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isSent, setSent] = useState(false);
  const sendOn = () =>
    send('POST', '/api/tab/unanswered', { q: question }).then(
      () => setSent(true),
      (thrown: ApiProblem) => setProblem(thrown),
    );
  return (
    <div className={styles.refusal}>
      <p className={styles.words}>{reply.answer.text}</p>
      {reply.reason === 'no_support' && !isSent && (
        <div>
          <Button onClick={sendOn} title={botTexts.refusal.sendTooltip}>
            {botTexts.refusal.send}
          </Button>
        </div>
      )}
      <Said>{isSent ? tabAskTexts.sent : null}</Said>
      {problem !== null && <Problem problem={problem} />}
      {reply.passages.length === 0 && <Suggestions onAsk={onAsk} />}
    </div>
  );
}
