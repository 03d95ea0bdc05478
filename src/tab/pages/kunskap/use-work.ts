import { useCallback, useEffect, useRef, useState } from 'react';
import { get } from '../../api/call.ts';
import type { WorkReply } from '../../api/documents.ts';

/** Often enough for a bar that moves, seldom enough for a server that works. */
const ASKED_EVERY_MS = 700;

/**
 * How it goes with reading the documents in. Asked for again and again while something is being done.
 * @param onEnd when it has been done, or has failed
 */
export function useWork(onEnd: () => void): { readonly work: WorkReply | null; watch(): void } {
  const [work, setWork] = useState<WorkReply | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wasBusy = useRef(false);
  const end = useRef(onEnd);
  end.current = onEnd;
  const ask = useCallback(async () => {
    clearTimeout(timer.current);
    const now = await get<WorkReply>('/api/tab/documents/work').catch(() => null);
    // A server that does not answer just now is asked again.
    const isBusy = now === null ? wasBusy.current : now.stage !== 'idle';
    if (now !== null) setWork(now);
    if (wasBusy.current && !isBusy) end.current();
    wasBusy.current = isBusy;
    if (isBusy) timer.current = setTimeout(ask, ASKED_EVERY_MS);
  }, []);
  useEffect(() => {
    void ask();
    return () => clearTimeout(timer.current);
  }, [ask]);
  const watch = useCallback(() => {
    wasBusy.current = true;
    void ask();
  }, [ask]);
  return { work, watch };
}
