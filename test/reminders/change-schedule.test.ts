import { beforeEach, describe, expect, it } from 'vitest';
import { type DaysOff, swedishDaysOff } from '../../src/guidance/deadlines/days-off.ts';
import { changeSchedule, type ScheduleChanges } from '../../src/reminders/change-schedule.ts';
import type { SchedulePlan } from '../../src/reminders/plan-schedule.ts';
import type { Store } from '../../src/store/store.ts';
import { sqliteStore } from '../support/test-store.ts';

const MONDAY = Date.parse('2026-11-23T07:15:00Z');
const plan: SchedulePlan = {
  title: 'Planerna',
  content: { kind: 'text', text: 'Läs planerna.' },
  audience: { kind: 'me' },
  rule: { kind: 'weekly', every: 1, weekdays: [1], time: '09:00', from: '2026-11-23', move: 'next' },
  owner: 'anna',
  ownerName: 'Anna',
  madeIn: null,
};
const past: SchedulePlan['rule'] = { kind: 'once', day: '2026-11-20', time: '09:00', move: 'next' };

let store: Store;
let now: number;
let daysOff: DaysOff;
let change: ScheduleChanges;
beforeEach(async () => {
  store = await sqliteStore();
  now = MONDAY;
  daysOff = await swedishDaysOff();
  change = changeSchedule({ ...store, now: () => now, daysOff });
});
const target = (revision: number) => ({ id: 'one-reminder', revision, actor: 'terminal' });
const create = () => change.create('one-reminder', plan, 'anna');
const audit = async () => (await store.audit.list({ limit: 20 })).map(({ action }) => action);

describe('a schedule', () => {
  it('is made once under one id, with its first occasion', async () => {
    const [one, two] = await Promise.all([create(), create()]);
    expect(one).toMatchObject({ kind: 'done', schedule: { nextAt: Date.parse('2026-11-23T08:00:00Z') } });
    expect(two).toEqual(one);
    expect(await audit()).toEqual(['schedule.create']);
  });

  it('is not made when it would never be sent', async () => {
    expect(await change.create('x-reminder', { ...plan, rule: past }, 'anna')).toEqual({
      kind: 'no_occasion',
    });
    expect(await store.schedules.list()).toEqual([]);
  });

  it('may be for the minute that it is now, but not for the one before', async () => {
    const at = (time: string) => ({ ...plan, rule: { ...past, day: '2026-11-23', time } });
    now = MONDAY + 59_000;
    expect(await change.create('now-reminder', at('08:15'), 'anna')).toMatchObject({
      kind: 'done',
      schedule: { nextAt: MONDAY },
    });
    expect(await change.create('past-reminder', at('08:14'), 'anna')).toEqual({ kind: 'no_occasion' });
    await create();
    expect(await change.edit(target(1), at('08:15'))).toMatchObject({ schedule: { nextAt: MONDAY } });
  });

  it('is changed by whoever has seen how it is, and by nobody else', async () => {
    await create();
    expect(await change.pause(target(1))).toMatchObject({ kind: 'done', schedule: { state: 'paused' } });
    expect(await change.edit(target(1), { ...plan, title: 'Annat' })).toMatchObject({
      kind: 'stale',
      schedule: { title: 'Planerna', revision: 2 },
    });
    expect(await change.cancel(target(1))).toMatchObject({ kind: 'stale' });
    expect(await change.pause({ ...target(1), id: 'no-such-one' })).toEqual({ kind: 'gone' });
  });

  it('is paused or resumed once, however often that is asked for', async () => {
    await create();
    await change.pause(target(1));
    expect(await change.pause(target(1))).toMatchObject({ kind: 'done', schedule: { revision: 2 } });
    await change.resume(target(2));
    expect(await change.resume(target(2))).toMatchObject({ kind: 'done', schedule: { revision: 3 } });
    expect(await audit()).toEqual(['schedule.resume', 'schedule.pause', 'schedule.create']);
  });

  it('goes on from now when it is resumed, and stays paused when nothing is left', async () => {
    await create();
    await change.pause(target(1));
    now += 20 * 24 * 3_600_000;
    expect(await change.resume(target(2))).toMatchObject({
      schedule: { nextAt: Date.parse('2026-12-14T08:00:00Z') },
    });
    const once = { ...plan, rule: { ...past, day: '2026-12-15' } as SchedulePlan['rule'] };
    await change.create('once-reminder', once, 'anna');
    await change.pause({ ...target(1), id: 'once-reminder' });
    now += 20 * 24 * 3_600_000;
    expect(await change.resume({ ...target(2), id: 'once-reminder' })).toEqual({ kind: 'no_occasion' });
    expect(await store.schedules.get('once-reminder')).toMatchObject({ state: 'paused' });
  });

  it('that has come to its end begins anew when its time is changed', async () => {
    await change.create(
      'one-reminder',
      { ...plan, rule: { ...past, day: '2026-11-24' } as typeof past },
      'a',
    );
    const kept = (await store.schedules.get('one-reminder'))!;
    await store.ledger.open(
      { id: 'o', schedule: kept.id, dueAt: kept.nextAt!, revision: 1, nextAt: null, state: 'open' },
      [],
      kept.nextAt!,
    );
    now = kept.nextAt! + 1;
    expect(await change.edit(target(1), plan)).toMatchObject({ kind: 'done', schedule: { state: 'active' } });
    expect(await store.audit.list({ limit: 1 })).toMatchObject([{ fields: ['rule', 'state', 'nextAt'] }]);
  });

  it('saved twice with the same is one change', async () => {
    await create();
    const edit = { ...plan, title: 'Annat' };
    await change.edit(target(1), edit);
    expect(await change.edit(target(1), edit)).toMatchObject({ kind: 'done', schedule: { revision: 2 } });
    expect(await audit()).toEqual(['schedule.edit', 'schedule.create']);
  });

  it('that is cancelled is not woken, and what waits is taken back also the second time', async () => {
    await create();
    const kept = (await store.schedules.get('one-reminder'))!;
    const times = { notBefore: kept.nextAt!, expiresAt: kept.nextAt! + 1 };
    await store.ledger.open(
      {
        id: 'o',
        schedule: kept.id,
        dueAt: kept.nextAt!,
        revision: 1,
        nextAt: kept.nextAt! + 1,
        state: 'open',
      },
      [{ id: 'd', person: 'anna', conversation: null, ...times }],
      kept.nextAt!,
    );
    // As if the program had been stopped between the two.
    await store.schedules.change('one-reminder', 1, { state: 'cancelled', nextAt: null }, now);
    expect(await change.cancel(target(1))).toMatchObject({ kind: 'done' });
    expect(await store.ledger.get('d')).toMatchObject({ state: 'skipped', code: 'cancelled' });
    for (const act of [change.pause, change.resume])
      expect(await act(target(2))).toMatchObject({ kind: 'done', schedule: { state: 'cancelled' } });
    expect(await change.edit(target(2), { ...plan, title: 'Annat' })).toMatchObject({
      schedule: { title: 'Planerna', state: 'cancelled' },
    });
  });

  it('is duplicated with the lineage of the original', async () => {
    await create();
    const copy = { ...plan, owner: 'bo', title: 'Kopian' };
    const made = () => change.duplicate('two-reminder', 'one-reminder', copy, 'bo');
    expect(await made()).toMatchObject({
      schedule: { lineage: 'one-reminder', owner: 'bo', state: 'active' },
    });
    await made();
    expect(await store.schedules.list()).toHaveLength(2);
    expect(await change.duplicate('three-reminder', 'no-such-one', copy, 'bo')).toEqual({ kind: 'gone' });
  });
});
