import { describe, expect, it } from 'vitest';
import { HOUR, START } from '../../support/open-reminder.ts';
import { everyDatabase } from '../../support/test-store.ts';

const somebody = (id: string, name: string | null = null) => ({ id, name, account: `29:${id}`, tenant: 't' });

describe.each(await everyDatabase())('people in $name', ({ fresh }) => {
  const people = async () => (await (await fresh()).open()).people;

  it('are known once they have been seen, with nothing said of themselves', async () => {
    const store = await people();
    await store.seen(somebody('a', 'Anna'), START);
    expect(await store.get('a')).toEqual({
      id: 'a',
      name: 'Anna',
      account: '29:a',
      tenant: 't',
      unit: null,
      role: null,
      hours: null,
      language: null,
      seenAt: START,
    });
    expect(await store.get('b')).toBeNull();
  });

  it('keep their name and account when a turn does not say them', async () => {
    const store = await people();
    await store.seen(somebody('a', 'Anna'), START);
    await store.seen({ id: 'a', name: null, account: null, tenant: null }, START + 2 * HOUR);
    expect(await store.get('a')).toMatchObject({ name: 'Anna', account: '29:a', seenAt: START + 2 * HOUR });
  });

  it('are written again when something is new, or after an hour, and not in between', async () => {
    const store = await people();
    await store.seen(somebody('a', 'Anna'), START);
    await store.seen(somebody('a', 'Anna'), START + HOUR - 1);
    expect(await store.get('a')).toMatchObject({ seenAt: START });
    await store.seen(somebody('a', 'Anna B'), START + HOUR - 1);
    expect(await store.get('a')).toMatchObject({ name: 'Anna B', seenAt: START + HOUR - 1 });
    await store.seen(somebody('a', 'Anna B'), START + 2 * HOUR - 1);
    expect(await store.get('a')).toMatchObject({ seenAt: START + 2 * HOUR - 1 });
  });

  it('keep what they have said until they say otherwise', async () => {
    const store = await people();
    await store.seen(somebody('a', 'Anna'), START);
    const hours = { days: [1, 2], from: '08:00', to: '12:00' };
    await store.say('a', { unit: 'Norra', hours });
    await store.say('a', { role: 'chef', language: 'en' });
    await store.seen(somebody('a', 'Anna B'), START + 1);
    expect(await store.get('a')).toMatchObject({ unit: 'Norra', role: 'chef', hours, language: 'en' });
    await store.say('a', { unit: null, hours: null, language: null });
    await store.say('a', {});
    expect(await store.get('a')).toMatchObject({ unit: null, role: 'chef', hours: null, language: null });
  });

  it('come in the order of the ids that are asked for, without those who are not known', async () => {
    const store = await people();
    for (const id of ['a', 'b', 'c']) await store.seen(somebody(id), START);
    const found = await store.byIds(['c', 'x', 'a']);
    expect(found.map(({ id }) => id)).toEqual(['c', 'a']);
    expect(await store.byIds([])).toEqual([]);
  });

  it('are found among thousands', async () => {
    const store = await people();
    await store.seen(somebody('p2999'), START);
    const ids = Array.from({ length: 3_000 }, (_, i) => `p${i}`);
    expect((await store.byIds(ids)).map(({ id }) => id)).toEqual(['p2999']);
  });

  it('are listed by name as in Swedish, those without one last', async () => {
    const store = await people();
    const names = ['Örjan', 'Åsa', 'Ärla', 'Bo', 'adam', null];
    for (const [i, name] of names.entries()) await store.seen(somebody(`p${i}`, name), START);
    for (const i of [0, 1, 5]) await store.say(`p${i}`, { unit: 'Norra', role: 'chef' });
    await store.say('p3', { unit: 'Södra', role: 'chef' });
    const all = await store.list(10);
    expect(all.map(({ name }) => name)).toEqual(['adam', 'Bo', 'Åsa', 'Ärla', 'Örjan', null]);
    expect((await store.list(2)).map(({ name }) => name)).toEqual(['adam', 'Bo']);
    expect((await store.inUnit('Norra')).map(({ name }) => name)).toEqual(['Åsa', 'Örjan', null]);
    expect((await store.inRole('chef')).map(({ name }) => name)).toEqual(['Bo', 'Åsa', 'Örjan', null]);
    expect((await store.inRole('chef', 'Södra')).map(({ name }) => name)).toEqual(['Bo']);
    expect(await store.units()).toEqual([
      { unit: 'Norra', people: 3 },
      { unit: 'Södra', people: 1 },
    ]);
  });

  it('may have any letters in their names', async () => {
    const store = await people();
    const name = `O'Brien "x" \\ % _ ; – 🙂 ${'å'.repeat(300)}`;
    await store.seen(somebody("a'b", name), START);
    expect((await store.get("a'b"))?.name).toBe(name);
  });

  it('can be seen by the thousand, each once, with what is known of them kept', async () => {
    const store = await people();
    await store.seen(somebody('p7', 'Anna'), START);
    await store.say('p7', { unit: 'Norra' });
    const everybody = Array.from({ length: 1_203 }, (_, i) => somebody(`p${i}`));
    await store.seenAll([...everybody, somebody('p1', 'Bo')], START + 1);
    expect(await store.list(5_000)).toHaveLength(1_203);
    expect(await store.get('p1')).toMatchObject({ name: 'Bo' });
    expect(await store.get('p7')).toMatchObject({ name: 'Anna', unit: 'Norra', seenAt: START });
    await store.seenAll([], START);
  });
});
