import { monthsUpTo } from '../../src/reminders/results-by-month.ts';
import { openStore } from '../../src/store/sql/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { openReminder, sendAll, toPerson } from './open-reminder.ts';

const step = (done: boolean, reason: string | null = null) => ({ done, reason });

/** Keeps what a year of work leaves behind, in a folder that a program is started with afterwards. */
export async function fillOverview(dataDir: string, now = Date.now()): Promise<void> {
  const store = await openStore({ url: null, dataDir });
  const months = monthsUpTo(now, 5).slice(0, 4);
  for (const [i, month] of months.entries()) {
    await count(store, 'Farsta', month, '4-6', 6 + i, i);
    await count(store, 'Farsta', month, '7-12', 8, 5);
    await count(store, 'Bromma', month, '13-17', i < 2 ? 9 : 3, 0);
    for (const [subject, times] of [
      ['barns-ratt-i-lagen', 14 - i],
      ['avslut-i-fortid', 9],
      ['anmalningsskyldighet', 3],
      ['', 6],
    ] as const)
      for (let n = 0; n < times; n++) await store.subjects.add(subject, month);
  }
  for (const back of [5, 35, 65]) {
    const at = now - back * 86_400_000;
    const people = ['a', 'b', 'c', 'd'].map((id) =>
      toPerson(id, { notBefore: at, expiresAt: at + 3_600_000 }),
    );
    const { ids } = await openReminder(store, people, { nextAt: at });
    await sendAll(store, at);
    await store.ledger.acknowledge(ids[0]!, 'a', at + 1_000);
    if (back < 40) await store.ledger.complete(ids[1]!, 'b', at + 2_000);
  }
  await store.close();
}

let runs = 0;
async function count(store: Store, unit: string, month: string, age: string, yes: number, no: number) {
  for (let n = 0; n < yes + no; n++) {
    const taken = n < yes ? step(true) : step(false, 'ville-inte');
    const told = n % 3 === 0 ? step(false, 'hanns-inte-med') : step(true);
    const steps = { informed: taken, heard: taken, told };
    await store.counts.add({ unit, month, occasion: 'uppstart', steps, age }, `run ${++runs}`, Date.now());
  }
}
