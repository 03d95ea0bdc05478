import { useSWRConfig } from 'swr';
import type { ReminderStanding } from '../../api/reminders.ts';

const ALL = '/api/tab/reminders';

/** Puts a reminder as it is now in the place of what was fetched before, and lets all else about reminders be fetched anew. */
export function useFresh(): (reminder: ReminderStanding) => Promise<void> {
  const { mutate } = useSWRConfig();
  return async (reminder) => {
    const own = `${ALL}/${reminder.id}`;
    const isOther = (key: unknown) => typeof key === 'string' && key.startsWith(ALL) && key !== own;
    await mutate(own, reminder, { revalidate: false });
    // What is on the page now is fetched at once; it need not be waited for.
    void mutate(isOther, undefined, { revalidate: true });
  };
}
