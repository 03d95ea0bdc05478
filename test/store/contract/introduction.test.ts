import { describe, expect, it } from 'vitest';
import { DAY, START } from '../../support/open-reminder.ts';
import { everyDatabase } from '../../support/test-store.ts';

const NOTHING = { units: [], questions: [], shares: false };

describe.each(await everyDatabase())('the introduction in $name', ({ fresh }) => {
  const open = async () => (await fresh()).open();

  it('is not begun by anybody from the start', async () => {
    const { introduction } = await open();
    expect(await introduction.of('a')).toEqual(NOTHING);
    expect(await introduction.shared()).toEqual([]);
  });

  it('keeps when a unit was gone through the first time, in that order', async () => {
    const { introduction } = await open();
    await introduction.finish('a', 'sekretess', START);
    await introduction.finish('a', 'plan', START - 1);
    await introduction.finish('a', 'sekretess', START + DAY);
    await introduction.finish('b', 'uppdrag', START);
    expect((await introduction.of('a')).units).toEqual([
      { unit: 'plan', finishedAt: START - 1 },
      { unit: 'sekretess', finishedAt: START },
    ]);
  });

  it('keeps where each question stands after the latest answer', async () => {
    const { introduction } = await open();
    const [first, second] = [{ question: 'plan/vem' }, { question: 'plan/nar' }];
    await introduction.answered('a', { ...first, step: 1, dueAt: START + DAY }, START);
    await introduction.answered('a', { ...first, step: 0, dueAt: START + 2 }, START + 1);
    await introduction.answered('a', { ...second, step: 3, dueAt: null }, START);
    await introduction.answered('b', { ...first, step: 5, dueAt: null }, START + 5);
    expect((await introduction.of('a')).questions).toEqual([
      { ...second, step: 3, dueAt: null },
      { ...first, step: 0, dueAt: START + 2 },
    ]);
  });

  it('shows only those who have agreed, by name, with where they work', async () => {
    const { introduction, people } = await open();
    for (const [id, name] of [
      ['a', 'Örjan'],
      ['b', 'Åsa'],
      ['c', 'Bo'],
      ['d', 'Dag'],
    ] as const) {
      await people.seen({ id, name, account: null, tenant: null }, START);
      await introduction.finish(id, 'plan', START);
    }
    await people.say('a', { unit: 'Farsta' });
    await introduction.finish('a', 'sekretess', START + 1);
    for (const id of ['a', 'b', 'd', 'nobody']) await introduction.share(id, true, START);
    await introduction.share('d', false, START + 1);
    expect(await introduction.shared()).toEqual([
      { person: 'b', name: 'Åsa', unit: null, units: ['plan'] },
      { person: 'a', name: 'Örjan', unit: 'Farsta', units: ['plan', 'sekretess'] },
      { person: 'nobody', name: null, unit: null, units: [] },
    ]);
    expect((await introduction.of('a')).shares).toBe(true);
    expect((await introduction.of('d')).shares).toBe(false);
  });

  it('begins anew with nothing, seen by nobody, while others go on', async () => {
    const { introduction } = await open();
    for (const id of ['a', 'b']) {
      await introduction.finish(id, 'plan', START);
      await introduction.answered(id, { question: 'plan/vem', step: 1, dueAt: START }, START);
      await introduction.share(id, true, START);
    }
    await introduction.reset('a');
    expect(await introduction.of('a')).toEqual(NOTHING);
    expect((await introduction.shared()).map(({ person }) => person)).toEqual(['b']);
    await introduction.finish('a', 'plan', START + DAY);
    expect((await introduction.of('a')).units).toEqual([{ unit: 'plan', finishedAt: START + DAY }]);
  });
});
