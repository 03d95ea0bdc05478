import { useEffect, useState } from 'react';
import { send } from '../../../api/call.ts';
import type { ReminderDraft, ReminderPreview } from '../../../api/reminders.ts';

/** Milliseconds after the last key; a word has been written by then. */
const PAUSE_MS = 400;

/** What is changed or copied, as the preview is told of it. */
export interface Original {
  readonly id: string;
  readonly as: 'change' | 'copy';
  readonly revision: number;
}

interface Previewed {
  readonly preview: ReminderPreview | null;
  readonly problem: unknown;
  readonly isReading: boolean;
}

/** What a draft becomes, read by the server when its writer pauses. The last one stays until there is another. */
export function usePreview(draft: ReminderDraft, original: Original | null): Previewed {
  const [previewed, setPreviewed] = useState<Previewed>({ preview: null, problem: null, isReading: false });
  const body = JSON.stringify({
    draft,
    ...(original?.as === 'change' ? { changes: { id: original.id, revision: original.revision } } : {}),
    ...(original?.as === 'copy' ? { copies: original.id } : {}),
  });
  useEffect(() => {
    let isOld = false;
    const timer = setTimeout(async () => {
      setPreviewed((before) => ({ ...before, isReading: true }));
      const next = await send<ReminderPreview>('POST', '/api/tab/reminders/preview', JSON.parse(body)).then(
        (preview) => ({ preview, problem: null }),
        (problem: unknown) => ({ preview: null, problem }),
      );
      if (!isOld) setPreviewed({ ...next, isReading: false });
    }, PAUSE_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [body]);
  return previewed;
}
