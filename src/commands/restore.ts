import { swedishDaysOff } from '../guidance/deadlines/days-off.ts';
import { passOver } from '../reminders/pass-over.ts';
import { restoreBackup } from '../store/backup/restore-backup.ts';
import { useDatabase } from '../store/sql/open-database.ts';
import { storeCliTexts as texts } from '../texts/store-cli.ts';
import { UsageError } from './errors.ts';
import type { StoreCommandParts } from './store-command.ts';
import { storePlace } from './with-store.ts';

/**
 * `lathund restore FILE`: says what would become of the database; with `--yes` does it, while the bot runs. `--moved`: the database
 * that the file was made of is out of use, so that what waited there is sent from here.
 */
export async function restore(
  [file, ...more]: readonly string[],
  { flags, config, terminal, now }: StoreCommandParts,
): Promise<number> {
  if (file === undefined || more.length > 0) throw new UsageError(texts.restoreUsage);
  const daysOff = await swedishDaysOff();
  const trial = !flags.yes;
  const restored = await useDatabase(storePlace(config), (database) =>
    restoreBackup(database, file, {
      passOver: (schedule, at) => passOver(schedule, at, daysOff),
      now,
      actor: 'terminal',
      moved: flags.moved ?? false,
      trial,
    }),
  );
  for (const line of texts.restored(restored, { trial, moved: flags.moved ?? false })) terminal.out(line);
  return 0;
}
