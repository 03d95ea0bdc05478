import { useCallback, useState } from 'react';
import { ApiProblem } from '../api/api-problem.ts';

/** Something that is done at a press, and how it stands with it. */
export interface Attempt {
  readonly problem: ApiProblem | null;
  readonly isBusy: boolean;
  /** @returns whether it went well; what the server said no to is in `problem` */
  run(work: () => Promise<unknown>): Promise<boolean>;
}

/** Keeps what the server says no to, for the page to show; what else is thrown is an error of the page. */
export function useAttempt(): Attempt {
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const run = useCallback(async (work: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
      return true;
    } catch (thrown) {
      if (!(thrown instanceof ApiProblem)) throw thrown;
      setProblem(thrown);
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  return { problem, isBusy, run };
}
