import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { tabReminderTexts } from '../../../../texts/tab-reminders.ts';
import { download } from '../../../api/call.ts';
import { Problem } from '../../../frame/problem.tsx';

/** How long a browser may take to begin with a file, in milliseconds. */
const PATIENCE_MS = 60_000;

/** Fetches who got a reminder as a file: with the sign-in, which no link carries. */
export function FileButton({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const [failed, setFailed] = useState<unknown>(null);
  const fetchFile = async () => {
    setFailed(null);
    try {
      const { content, filename } = await download('GET', `/api/tab/reminders/${id}/csv`);
      const address = URL.createObjectURL(content);
      const link = Object.assign(document.createElement('a'), { href: address, download: filename });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), PATIENCE_MS);
      onDone();
    } catch (thrown) {
      setFailed(thrown);
    }
  };
  return (
    <>
      <Button onClick={fetchFile}>{tabReminderTexts.standing.buttons.csv}</Button>
      {failed !== null && <Problem problem={failed} />}
    </>
  );
}
