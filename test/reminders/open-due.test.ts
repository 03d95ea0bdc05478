import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type DaysOff, swedishDaysOff } from '../../src/guidance/deadlines/days-off.ts';
import { MessengerError } from '../../src/reminders/errors.ts';
import { openDue } from '../../src/reminders/open-due.ts';
import { createFindRecipients, type FindRecipients } from '../../src/reminders/recipients.ts';
import type { Recurrence } from '../../src/reminders/recurrence/recurrence.ts';
import type { NewSchedule } from '../../src/store/schedules.ts';
import type { Store } from '../../src/store/store.ts';
import { sqliteStore } from '../support/test-store.ts';

/** Monday 7 December 2026, nine in the morning in Stockholm. */
const due = Date.parse('2026-12-07T09:00:00+01:00');
const hour = 3_600_000;
const day = 24 * hour;
const mondays: Recurrence = {
  kind: 'weekly',
  every: 1,
  weekdays: [1],
  time: '09:00',
  from: '2026-12-01',
  move: 'next',
};

let daysOff: DaysOff;
let store: Store;
let codes: unknown[];
let members: FindRecipients | null;

beforeAll(async () => {
  daysOff = await swedishDaysOff();
});
beforeEach(async () => {
  [store, codes, members] = [await sqliteStore(), [], null];
});

const somebody = (id: string, more: { unit?: string; hours?: unknown } = {}) =>
  store.people
    .seen({ id, name: id, account: `29:${id}`, tenant: 't' }, due)
    .then(() => store.people.say(id, more));

const add = (changes: Partial<NewSchedule> = {}) =>
  store.schedules.add(
    {
      id: 's',
      lineage: 'l',
      title: 'Veckokoll',
      content: { kind: 'text', text: 'Dags.' },
      audience: { kind: 'unit', unit: 'Norra' },
      rule: mondays,
      state: 'active',
      owner: 'chef',
      ownerName: 'Chef',
      madeIn: null,
      nextAt: due,
      lateMs: day,
      ...changes,
    },
    due - day,
  );

const look = (now: number, in_ = store) => {
  const note = (fields: object) => void codes.push((fields as { code: string }).code);
  const recipients =
    members ??
    createFindRecipients({
      people: in_.people,
      conversations: in_.conversations,
      messenger: { members: async () => [] },
      now: () => now,
    });
  const { schedules, ledger, optOuts } = in_;
  const log = { info: note, warn: note, error: note };
  return openDue({ schedules, ledger, optOuts, recipients, daysOff, log }, now);
};
const deliveries = () => store.ledger.deliveries('s');
const written = (ms: number | null | undefined) => (ms == null ? null : new Date(ms).toISOString());

describe('an occasion whose time has come', () => {
  test('gets a row for each recipient, and the next one is reckoned', async () => {
    await Promise.all([
      somebody('anna', { unit: 'Norra' }),
      somebody('bo', { unit: 'Norra' }),
      somebody('cia', { unit: 'Södra' }),
    ]);
    await add();
    expect(await look(due)).toEqual({ opened: 1, missed: 0, postponed: 0 });
    expect((await deliveries()).map(({ person }) => person).sort()).toEqual(['anna', 'bo']);
    expect(written((await store.schedules.get('s'))?.nextAt)).toBe('2026-12-14T08:00:00.000Z');
  });

  test('is left alone until then', async () => {
    await add();
    expect(await look(due - 1)).toEqual({ opened: 0, missed: 0, postponed: 0 });
  });

  test('is opened once, however many look at the same time', async () => {
    await somebody('anna', { unit: 'Norra' });
    await add();
    const looks = await Promise.all(Array.from({ length: 8 }, () => look(due)));
    expect(looks.reduce((sum, { opened }) => sum + opened, 0)).toBe(1);
    expect(await deliveries()).toHaveLength(1);
  });

  test('is the last one when the rule has no more', async () => {
    await add({ rule: { kind: 'once', day: '2026-12-07', time: '09:00', move: 'next' } });
    await look(due);
    expect(await store.schedules.get('s')).toMatchObject({ state: 'done', nextAt: null, occasions: 1 });
  });

  test('waits for the hours of each recipient', async () => {
    const late = { days: [4], from: '13:00', to: '16:00' };
    await Promise.all([somebody('anna', { unit: 'Norra' }), somebody('bo', { unit: 'Norra', hours: late })]);
    await add();
    await look(due);
    const from = Object.fromEntries((await deliveries()).map((row) => [row.person, written(row.notBefore)]));
    expect(from).toEqual({ anna: '2026-12-07T08:00:00.000Z', bo: '2026-12-10T12:00:00.000Z' });
  });

  test('reads hours that nobody can understand as the usual ones', async () => {
    await somebody('anna', { unit: 'Norra', hours: { days: 'alla' } });
    await add({ nextAt: due - 3 * hour });
    await look(due - 3 * hour);
    expect(written((await deliveries())[0]?.notBefore)).toBe('2026-12-07T07:00:00.000Z');
  });

  test('skips who has said "stop", and says so in the ledger', async () => {
    await Promise.all([somebody('anna', { unit: 'Norra' }), somebody('bo', { unit: 'Norra' })]);
    await store.optOuts.add('bo', 'l', due - day);
    await add();
    await look(due);
    expect(await store.ledger.counts('s')).toMatchObject({ waiting: 1, skipped: 1, codes: { opted_out: 1 } });
  });

  test('of a reminder that is paused is not opened', async () => {
    await add({ state: 'paused' });
    expect((await look(due)).opened).toBe(0);
  });
});

describe('a standstill', () => {
  test('sends what is late within the window, at once', async () => {
    await somebody('anna', { unit: 'Norra' });
    await add();
    expect(await look(due + 3 * hour)).toMatchObject({ opened: 1, missed: 0 });
    expect((await deliveries())[0]?.notBefore).toBe(due + 3 * hour);
  });

  test('notes every occasion that is too late as missed, and goes on with the next', async () => {
    await somebody('anna', { unit: 'Norra' });
    await add();
    expect(await look(due + 23 * day)).toMatchObject({ opened: 0, missed: 4 });
    const states = (await store.ledger.occasions('s', 10)).map(({ state }) => state);
    expect(states).toEqual(['missed', 'missed', 'missed', 'missed']);
    expect(codes.filter((code) => code === 'occasion_missed')).toHaveLength(4);
    expect(written((await store.schedules.get('s'))?.nextAt)).toBe('2027-01-04T08:00:00.000Z');
  });

  test('of a year with a reminder for each weekday ends in one look after the other', async () => {
    await add({ rule: { ...mondays, weekdays: [1, 2, 3, 4, 5] } });
    let missed = 0;
    for (let looks = 0; looks < 20; looks += 1) missed += (await look(due + 365 * day)).missed;
    expect(missed).toBeGreaterThan(245);
    expect((await store.schedules.get('s'))!.nextAt).toBeGreaterThan(due + 364 * day);
  });

  test('of the clock, set back an hour, opens nothing twice', async () => {
    await somebody('anna', { unit: 'Norra' });
    await add();
    await look(due + 1);
    expect((await look(due - hour + 1)).opened).toBe(0);
    expect((await look(due + 2)).opened).toBe(0);
    expect(await deliveries()).toHaveLength(1);
  });
});

describe('recipients that nobody can name', () => {
  test('are asked for again at the next look', async () => {
    await somebody('anna');
    await add();
    members = async () => {
      throw new MessengerError(503);
    };
    expect(await look(due)).toEqual({ opened: 0, missed: 0, postponed: 1 });
    members = async () => [{ person: await store.people.get('anna'), conversation: null }];
    expect(await look(due + 15_000)).toMatchObject({ opened: 1 });
    expect(codes).toEqual(['recipients_unknown']);
  });

  test('make the occasion missed when the window has passed', async () => {
    await add();
    members = () => Promise.reject(new MessengerError(null));
    await look(due);
    expect(await look(due + day + 1)).toMatchObject({ missed: 1 });
  });
});

test('a reminder that cannot be read is paused and told of, and holds nobody else up', async () => {
  await somebody('anna', { unit: 'Norra' });
  await add({ id: 'broken', lineage: 'b', rule: { kind: 'fullmåne' } });
  await add();
  expect(await look(due)).toMatchObject({ opened: 1 });
  expect((await store.schedules.get('broken'))?.state).toBe('paused');
  expect(codes).toEqual(['schedule_unreadable']);
});
