import { writeBackup } from '../store/backup/write-backup.ts';
import { useDatabase } from '../store/sql/open-database.ts';
import { storeCliTexts as texts } from '../texts/store-cli.ts';
import { UsageError } from './errors.ts';
import type { StoreCommandParts } from './store-command.ts';
import { storePlace } from './with-store.ts';

/** `lathund backup FILE`: everything in the database in one file, while the bot runs. */
export async function backup(
  [file, ...more]: readonly string[],
  { flags, config, terminal, now }: StoreCommandParts,
): Promise<number> {
  if (file === undefined || more.length > 0) throw new UsageError(texts.backupUsage);
  const counts = await useDatabase(storePlace(config), (database) =>
    writeBackup(database, file, { force: flags.force ?? false, now }),
  );
  terminal.out(texts.backedUp(file, counts));
  return 0;
}
