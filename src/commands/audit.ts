import { storeCliTexts as texts } from '../texts/store-cli.ts';
import { UsageError } from './errors.ts';
import type { StoreCommandParts } from './store-command.ts';
import { withStore } from './with-store.ts';

const USUAL = 50;
const MOST = 100_000;

/** `lathund audit`: who changed what, the newest first. */
export async function audit(
  args: readonly string[],
  { flags, config, terminal }: StoreCommandParts,
): Promise<number> {
  if (args.length > 0) throw new UsageError(texts.auditUsage);
  const limit = flags.limit === undefined ? USUAL : Number(flags.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
    throw new UsageError(texts.badCount(flags.limit ?? '', MOST));
  const entries = await withStore(config, terminal, (store) => store.audit.list({ limit }));
  if (flags.json) terminal.out(JSON.stringify(entries));
  else if (entries.length === 0) terminal.out(texts.noAudit);
  else for (const entry of entries) terminal.out(texts.auditLine(entry));
  return 0;
}
