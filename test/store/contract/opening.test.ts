import { describe, expect, it } from 'vitest';
import { everyDatabase } from '../../support/test-store.ts';

describe.each(await everyDatabase())('a store in $name', ({ untouched }) => {
  it('is there, and still there when it is opened again', async () => {
    const database = await untouched();
    const store = await database.open();
    await store.people.seen({ id: 'p', name: 'P', account: null, tenant: null }, 5);
    const again = await database.open();
    expect(await again.people.get('p')).toMatchObject({ id: 'p', name: 'P', seenAt: 5 });
  });

  it('is made once, however many open it at the same time', async () => {
    const database = await untouched();
    const stores = await Promise.all([1, 2, 3, 4].map(() => database.open()));
    for (const store of stores) expect(await store.people.list(1)).toEqual([]);
  });
});
