import { describe, expect, it } from 'vitest';
import { START } from '../../support/open-reminder.ts';
import { everyDatabase } from '../../support/test-store.ts';

describe.each(await everyDatabase())('favourites in $name', ({ fresh }) => {
  const open = async () => (await (await fresh()).open()).favourites;
  const list = { kind: 'checklist', id: 'uppstart' } as const;
  const draft = { kind: 'draft', id: 'uppstart' } as const;

  it("are somebody's own, the latest first", async () => {
    const favourites = await open();
    await favourites.set('a', list, true, START);
    await favourites.set('a', draft, true, START + 1);
    await favourites.set('b', list, true, START + 2);
    expect(await favourites.of('a')).toEqual([draft, list]);
    expect(await favourites.of('b')).toEqual([list]);
    expect(await favourites.of('c')).toEqual([]);
  });

  it('stay where they are when they are wanted once more', async () => {
    const favourites = await open();
    await favourites.set('a', list, true, START);
    await favourites.set('a', draft, true, START + 1);
    await favourites.set('a', list, true, START + 2);
    expect(await favourites.of('a')).toEqual([draft, list]);
  });

  it('are taken away one at a time, and only from whom it is', async () => {
    const favourites = await open();
    for (const person of ['a', 'b']) {
      for (const favourite of [list, draft]) await favourites.set(person, favourite, true, START);
    }
    await favourites.set('a', draft, false, START + 1);
    await favourites.set('a', draft, false, START + 2);
    expect(await favourites.of('a')).toEqual([list]);
    expect(await favourites.of('b')).toEqual([list, draft]);
    await favourites.set('a', draft, true, START + 3);
    expect(await favourites.of('a')).toEqual([draft, list]);
  });
});
