import { describe, expect, it } from 'vitest';
import {
  anOccasion,
  aSchedule,
  DAY,
  HOUR,
  openReminder,
  START,
  sendAll,
  toPerson,
} from '../../support/open-reminder.ts';
import { everyDatabase } from '../../support/test-store.ts';

describe.each(await everyDatabase())('opting out in $name', ({ fresh }) => {
  const open = async () => (await fresh()).open();

  it('holds for a reminder and its duplicates, or for all of them', async () => {
    const { optOuts } = await open();
    await optOuts.add('a', 'l', START);
    await optOuts.add('b', null, START);
    expect(await optOuts.among(['a', 'b', 'c'], 'l')).toEqual(new Set(['a', 'b']));
    expect(await optOuts.among(['a', 'b', 'c'], 'other')).toEqual(new Set(['b']));
    expect(await optOuts.among([], 'l')).toEqual(new Set());
  });

  it('is found among thousands', async () => {
    const { optOuts } = await open();
    await optOuts.add('p2400', 'l', START);
    const people = Array.from({ length: 2_500 }, (_, i) => `p${i}`);
    expect(await optOuts.among(people, 'l')).toEqual(new Set(['p2400']));
  });

  it('may be said twice, is listed with the title, and is undone only by name', async () => {
    const store = await open();
    await store.schedules.add(aSchedule({ lineage: 'l', title: 'Förr' }), START - DAY);
    await store.schedules.add(aSchedule({ lineage: 'l', title: 'Nu' }), START);
    await store.optOuts.add('a', 'l', START);
    await store.optOuts.add('a', 'l', START + 1);
    await store.optOuts.add('a', null, START + 2);
    expect(await store.optOuts.of('a')).toEqual([
      { lineage: null, title: null, at: START + 2 },
      { lineage: 'l', title: 'Nu', at: START },
    ]);
    await store.optOuts.remove('a', null);
    expect(await store.optOuts.of('a')).toEqual([{ lineage: 'l', title: 'Nu', at: START }]);
    await store.optOuts.remove('a', 'l');
    expect(await store.optOuts.of('a')).toEqual([]);
  });

  it('skips at once what waits, of that reminder and for that person', async () => {
    const store = await open();
    const one = await openReminder(store, ['a', 'b'], { lineage: 'l' });
    const other = await openReminder(store, ['a'], { lineage: 'm' });
    await store.optOuts.add('a', 'l', START);
    const states = await Promise.all([...one.ids, ...other.ids].map((id) => store.ledger.get(id)));
    expect(states.map((row) => [row?.state, row?.code])).toEqual([
      ['skipped', 'opted_out'],
      ['waiting', null],
      ['waiting', null],
    ]);
    await store.optOuts.add('a', null, START);
    expect(await store.ledger.get(other.ids[0]!)).toMatchObject({ state: 'skipped', code: 'opted_out' });
  });

  it('stops what they had asked for once more, and leaves it sent', async () => {
    const store = await open();
    const { schedule, ids } = await openReminder(store, ['a']);
    await sendAll(store, START);
    await store.ledger.later(ids[0]!, 'a', START + HOUR, START + 2 * HOUR);
    await store.optOuts.add('a', schedule.lineage, START + 1);
    expect(await store.ledger.get(ids[0]!)).toMatchObject({ state: 'sent', sentAt: START });
    expect(await sendAll(store, START + HOUR)).toBe(0);
  });

  it('holds for an occasion whose recipients were found before it was said', async () => {
    const store = await open();
    const schedule = await store.schedules.add(aSchedule(), START);
    await store.optOuts.add('a', schedule.lineage, START);
    const [a, b] = [toPerson('a'), toPerson('b')];
    await store.ledger.open(anOccasion(schedule), [a, b], START);
    expect(await store.ledger.get(a.id)).toMatchObject({ state: 'skipped', code: 'opted_out' });
    expect(await sendAll(store, START)).toBe(1);
  });

  it('holds for what is put back after it was said', async () => {
    const store = await open();
    const { schedule, ids } = await openReminder(store, ['a']);
    await store.ledger.claim({ by: 's', now: START, until: START + 1, limit: 1 });
    await store.optOuts.add('a', schedule.lineage, START);
    expect(await store.ledger.get(ids[0]!)).toMatchObject({ state: 'sending' });
    const back = { notBefore: START, status: 429, code: 'throttled', counts: true, uncertain: false };
    expect(await store.ledger.putBack(ids[0]!, 's', back)).toBe(true);
    expect(await store.ledger.get(ids[0]!)).toMatchObject({ state: 'skipped', code: 'opted_out' });
  });
});
