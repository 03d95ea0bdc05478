import { useCallback, useState } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import { send } from '../../api/call.ts';
import type { Ask, AskReply } from '../../api/search.ts';

/** What the answer's sources are narrowed to. */
export type Filters = Pick<Ask, 'source' | 'unit' | 'from' | 'to'>;

/** What has been asked, and what came of it. */
export interface Asking {
  readonly question: string;
  readonly filters: Filters;
  readonly reply: AskReply | null;
}

/** As long as the tab is open: whoever comes back from a passage finds the answer as it was. It is nowhere else. */
let remembered: Asking = { question: '', filters: {}, reply: null };

export function useAsk() {
  const [asking, setAsking] = useState(remembered);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const keep = useCallback((change: Partial<Asking>) => {
    remembered = { ...remembered, ...change };
    setAsking(remembered);
  }, []);
  const ask = useCallback(
    async (question: string, filters: Filters) => {
      keep({ question, filters, reply: null });
      setBusy(true);
      setProblem(null);
      try {
        const reply = await send<AskReply>('POST', '/api/tab/ask', { q: question, ...filters, limit: 8 });
        // What is not to be kept is not kept here either.
        keep({ reply, ...(reply.reason === 'personal_data' ? { question: '' } : {}) });
      } catch (thrown) {
        if (!(thrown instanceof ApiProblem)) throw thrown;
        setProblem(thrown);
      } finally {
        setBusy(false);
      }
    },
    [keep],
  );
  return { ...asking, isBusy, problem, ask, keep };
}
