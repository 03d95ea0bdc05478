import { storeCliTexts as texts } from '../texts/store-cli.ts';
import { UsageError } from './errors.ts';
import type { StoreCommandParts } from './store-command.ts';
import { withStore } from './with-store.ts';

/** More than any district has. */
const MOST_PEOPLE = 100_000;

/**
 * `lathund person list` (ids and names, to find the right one), `person export ID` (everything about one, as JSON) and
 * `person forget ID --yes`.
 */
export async function person(
  [what, id, ...more]: readonly string[],
  { flags, config, terminal, now }: StoreCommandParts,
): Promise<number> {
  const takesId = what === 'export' || what === 'forget';
  if ((what !== 'list' && !takesId) || more.length > 0 || (id !== undefined) !== takesId)
    throw new UsageError(texts.personUsage);
  return withStore(config, terminal, async (store) => {
    if (id === undefined) {
      for (const one of await store.people.list(MOST_PEOPLE)) terminal.out(`${one.id}  ${one.name ?? '–'}`);
      return 0;
    }
    const data = await store.ownData.export(id);
    const rows = Object.values(data).reduce((sum, some) => sum + some.length, 0);
    if (rows === 0) {
      terminal.err(texts.nobody(id));
      return 1;
    }
    if (what === 'export') {
      terminal.out(JSON.stringify(data, null, 1));
      return 0;
    }
    if (!flags.yes) {
      terminal.out(texts.wouldForget(data.person?.[0]?.name ?? null, rows));
      return 0;
    }
    await store.ownData.forget(id, now());
    terminal.out(texts.forgotten);
    return 0;
  });
}
