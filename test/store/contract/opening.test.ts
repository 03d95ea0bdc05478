import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openReminder, START } from '../../support/open-reminder.ts';
import { everyDatabase, type TestDatabase } from '../../support/test-store.ts';

/** Runs a few lines in a process of its own, with `store` open and `say` to answer. */
async function inProcess({ url, dataDir }: TestDatabase, lines: string): Promise<unknown> {
  const openStore = new URL('../../../src/store/sql/open-store.ts', import.meta.url).href;
  const program = `
    import { openStore } from ${JSON.stringify(openStore)};
    const store = await openStore(${JSON.stringify({ url, dataDir })});
    const say = (answer) => console.log(JSON.stringify(answer));
    ${lines}
    await store.close();`;
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program]);
  return JSON.parse(stdout);
}

describe.each(await everyDatabase())('a store in $name', ({ name, untouched, fresh }) => {
  it('is there, and still there when it is opened again', async () => {
    const database = await untouched();
    const store = await database.open();
    expect(store.dialect).toBe(name === 'SQLite' ? 'sqlite' : 'postgres');
    await store.people.seen({ id: 'p', name: 'P', account: null, tenant: null }, 5);
    await store.close();
    const again = await database.open();
    expect(await again.people.get('p')).toMatchObject({ id: 'p', name: 'P', seenAt: 5 });
  });

  it('may be closed twice', async () => {
    const store = await (await fresh()).open();
    await store.close();
    await store.close();
  });

  it('is made once, however many open it at the same time', async () => {
    const database = await untouched();
    const stores = await Promise.all([1, 2, 3, 4].map(() => database.open()));
    for (const store of stores) expect(await store.people.list(1)).toEqual([]);
  });

  it('is made once, though several processes start at the same time', async () => {
    const database = await untouched();
    const started = await Promise.all(
      [1, 2, 3].map(() => inProcess(database, 'say(await store.people.list(1));')),
    );
    expect(started).toEqual([[], [], []]);
  });

  it('gives each delivery to one process only', async () => {
    const database = await fresh();
    const store = await database.open();
    const people = Array.from({ length: 400 }, (_, i) => `p${i}`);
    const { schedule } = await openReminder(store, people);
    const sending = `
      const sent = [];
      for (;;) {
        const rows = await store.ledger.claim({ by: String(process.pid), now: ${START}, until: ${START + 60_000}, limit: 7 });
        if (rows.length === 0) break;
        for (const { delivery } of rows)
          if (await store.ledger.markSent(delivery.id, String(process.pid), { at: ${START}, message: 'm', conversation: 'c' }))
            sent.push(delivery.person);
      }
      say(sent);`;
    const sent = (await Promise.all([1, 2, 3].map(() => inProcess(database, sending)))).flat();
    expect(sent.toSorted()).toEqual(people.toSorted());
    expect(await store.ledger.counts(schedule.id)).toMatchObject({ sent: 400 });
  });
});
