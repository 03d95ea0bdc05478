import { describe, expect, it } from 'vitest';
import { aSchedule, DAY, START } from '../../support/open-reminder.ts';
import { everyDatabase } from '../../support/test-store.ts';

describe.each(await everyDatabase())('schedules in $name', ({ fresh }) => {
  const schedules = async () => (await (await fresh()).open()).schedules;

  it('come back as they were added', async () => {
    const store = await schedules();
    const asked = aSchedule({ content: { kind: 'text', text: 'Åäö "citat" \\ ny\nrad' } });
    const added = await store.add(asked, START - DAY);
    expect(added).toEqual({
      ...asked,
      occasions: 0,
      revision: 1,
      createdAt: START - DAY,
      changedAt: START - DAY,
    });
    expect(await store.get(asked.id)).toEqual(added);
    expect(await store.get('x')).toBeNull();
  });

  it('change for the one who saw the latest revision, and not for the other', async () => {
    const store = await schedules();
    const { id } = await store.add(aSchedule(), START);
    const change = { title: 'Nytt', audience: { kind: 'me' }, nextAt: null, state: 'paused' as const };
    const changed = await store.change(id, 1, change, START + 5);
    expect(changed).toMatchObject({
      ...change,
      revision: 2,
      changedAt: START + 5,
      lateMs: aSchedule().lateMs,
    });
    expect(await store.change(id, 1, { title: 'För sent' }, START + 6)).toBeNull();
    expect(await store.change('x', 1, { title: 'Finns inte' }, START + 6)).toBeNull();
    expect(await store.get(id)).toEqual(changed);
  });

  it('change once, though ten try at once', async () => {
    const store = await schedules();
    const { id } = await store.add(aSchedule(), START);
    const tried = await Promise.all(
      Array.from({ length: 10 }, (_, i) => store.change(id, 1, { title: `Nr ${i}` }, START)),
    );
    expect(tried.filter((changed) => changed !== null)).toHaveLength(1);
    expect(await store.get(id)).toMatchObject({ revision: 2 });
  });

  it('are due when they are active and their time has come, the earliest first', async () => {
    const store = await schedules();
    const at = (title: string, nextAt: number | null, state: 'active' | 'paused' | 'cancelled' = 'active') =>
      store.add(aSchedule({ title, nextAt, state }), START);
    await at('andra', START + 2);
    await at('första', START + 1);
    await at('senare', START + 3);
    await at('pausad', START, 'paused');
    await at('avbruten', START, 'cancelled');
    await at('klar', null);
    expect((await store.due(START + 2, 10)).map(({ title }) => title)).toEqual(['första', 'andra']);
    expect((await store.due(START + 2, 1)).map(({ title }) => title)).toEqual(['första']);
  });

  it('are listed by next occasion, cancelled ones last', async () => {
    const store = await schedules();
    await store.add(aSchedule({ title: 'avbruten', state: 'cancelled', nextAt: START - 5 }), START);
    await store.add(aSchedule({ title: 'klar', state: 'done', nextAt: null }), START);
    await store.add(aSchedule({ title: 'senare', nextAt: START + 2, owner: 'annan' }), START);
    await store.add(aSchedule({ title: 'snart', nextAt: START + 1 }), START);
    const titles = async (owner?: string) => (await store.list(owner)).map(({ title }) => title);
    expect(await titles()).toEqual(['snart', 'senare', 'klar', 'avbruten']);
    expect(await titles('chef')).toEqual(['snart', 'klar', 'avbruten']);
  });
});
