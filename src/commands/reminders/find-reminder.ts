import type { Schedule } from '../../store/schedules.ts';
import type { Store } from '../../store/store.ts';
import { storeCliTexts } from '../../texts/store-cli.ts';
import { UsageError } from '../errors.ts';

/**
 * @param text an id, or a number as in the list
 * @throws UsageError when there is no such reminder
 */
export async function findReminder(text: string, { schedules }: Pick<Store, 'schedules'>): Promise<Schedule> {
  const all = await schedules.list();
  const found =
    all.find(({ id }) => id === text) ?? (/^\d{1,6}$/u.test(text) ? all[Number(text) - 1] : undefined);
  if (found === undefined) throw new UsageError(storeCliTexts.reminders.unknown(text, all.length));
  return found;
}
