import { storeCliTexts as texts } from '../texts/store-cli.ts';
import { UsageError } from './errors.ts';
import type { StoreCommandParts } from './store-command.ts';
import { withStore } from './with-store.ts';

/** `lathund retention`: forgets now what is older than it may be, as is done every day while the bot runs. */
export async function retention(
  args: readonly string[],
  { config, terminal, now }: StoreCommandParts,
): Promise<number> {
  if (args.length > 0) throw new UsageError(texts.retentionUsage);
  const { retention: days } = config.reminders;
  const gone = await withStore(config, terminal, (store) => store.retain(days, now()));
  terminal.out(texts.retained(days, gone));
  return 0;
}
