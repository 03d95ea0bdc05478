import { storeCliTexts } from '../../texts/store-cli.ts';
import { UsageError } from '../errors.ts';
import type { StoreCommandParts } from '../store-command.ts';
import { withStore } from '../with-store.ts';
import { addReminder } from './add-reminder.ts';
import { changeReminder, isChange } from './change-reminder.ts';
import { findReminder } from './find-reminder.ts';
import { listReminders } from './list-reminders.ts';
import { showReminder } from './show-reminder.ts';

const texts = storeCliTexts.reminders;

/** `lathund reminders …`: what a manager does by card in Teams, for whoever looks after the program. A bot that runs sees it soon. */
export async function reminders(
  [what = 'list', number, ...more]: readonly string[],
  parts: StoreCommandParts,
): Promise<number> {
  const { flags, config, terminal, now } = parts;
  const isAlone = what === 'list' || what === 'places' || what === 'add';
  const takesOne = what === 'show' || what === 'csv' || isChange(what);
  if ((!isAlone && !takesOne) || takesOne !== (number !== undefined) || more.length > 0)
    throw new UsageError(texts.usage);
  return withStore(config, terminal, async (store) => {
    if (what === 'list') return listReminders(store, flags.json ?? false, terminal);
    if (what === 'add') return addReminder(flags, store, parts);
    if (what === 'places') {
      const places = await store.conversations.shared();
      for (const { id, scope, name } of places) terminal.out(texts.place(id, scope, name));
      if (places.length === 0) terminal.out(texts.noPlaces);
      return 0;
    }
    const schedule = await findReminder(number ?? '', store);
    if (what === 'csv') {
      const { scheduleCsv } = await import('../../reminders/schedule-csv.ts');
      terminal.out((await scheduleCsv(schedule.id, store.ledger)).file.trimEnd());
      return 0;
    }
    if (isChange(what)) return changeReminder(what, schedule, store, { terminal, now });
    return showReminder(schedule, store, { terminal, now });
  });
}
