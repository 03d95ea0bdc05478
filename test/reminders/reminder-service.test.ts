import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type DaysOff, swedishDaysOff } from '../../src/guidance/deadlines/days-off.ts';
import type { FindRecipients } from '../../src/reminders/recipients.ts';
import { createReminderService, type ServiceTimes } from '../../src/reminders/reminder-service.ts';
import type { Store } from '../../src/store/store.ts';
import { sqliteStore } from '../support/test-store.ts';

const due = Date.parse('2026-12-07T09:00:00+01:00');
const daysOff: DaysOff = await swedishDaysOff();
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const quick: Partial<ServiceTimes> = { tick: 20, idle: 20 };

afterEach(() => void vi.restoreAllMocks());

interface Started {
  readonly store: Store;
  readonly clock: { now: number };
  readonly sent: string[];
  readonly service: ReturnType<typeof createReminderService>;
}

async function start(
  recipients: (store: Store) => FindRecipients,
  times: Partial<ServiceTimes> = quick,
): Promise<Started> {
  const store = await sqliteStore();
  const clock = { now: due - 1_000 };
  const sent: string[] = [];
  const service = createReminderService({
    store,
    messenger: {
      deliver: async ({ delivery }) => {
        sent.push(delivery.person ?? '');
        return { kind: 'sent', message: 'm', conversation: 'c' };
      },
      members: async () => [],
    },
    recipients: recipients(store),
    daysOff: () => daysOff,
    log: silent,
    now: () => clock.now,
    id: 'me',
    perSecond: 40,
    times,
  });
  await store.people.seen({ id: 'anna', name: 'Anna', account: '29:anna', tenant: 't' }, due);
  await store.schedules.add(
    {
      id: 's',
      lineage: 's',
      title: 'Veckokoll',
      content: { kind: 'text', text: 'Dags.' },
      audience: { kind: 'people', ids: ['anna'] },
      rule: { kind: 'once', day: '2026-12-07', time: '09:00', move: 'next' },
      state: 'active',
      owner: 'chef',
      ownerName: 'Chef',
      madeIn: null,
      nextAt: due,
      lateMs: 3_600_000,
    },
    due - 86_400_000,
  );
  onTestFinished(async () => void (await service.stop(100)));
  return { store, clock, sent, service };
}

const anna =
  (store: Store): FindRecipients =>
  async () => [{ person: await store.people.get('anna'), conversation: null }];

describe('the service', () => {
  test('sends when the time has come, and not before', async () => {
    const { clock, sent, service } = await start(anna);
    service.start();
    await new Promise((resume) => setTimeout(resume, 100));
    expect(sent).toEqual([]);
    clock.now = due;
    await vi.waitFor(() => expect(sent).toEqual(['anna']));
  });

  test('looks at once when it is woken, and sends at once what it finds', async () => {
    const { clock, sent, service } = await start(anna, { tick: 60_000, idle: 60_000 });
    service.start();
    await new Promise((resume) => setTimeout(resume, 50));
    clock.now = due;
    service.wake();
    await vi.waitFor(() => expect(sent).toEqual(['anna']));
  });

  test('is heard of and clears up after others while Teams takes its time to say who is in a team', async () => {
    const { store, clock, service } = await start(() => () => new Promise(() => {}));
    const beats = vi.spyOn(store.pace, 'beat');
    const expires = vi.spyOn(store.ledger, 'expire');
    clock.now = due;
    service.start();
    await vi.waitFor(() => expect(beats.mock.calls.length).toBeGreaterThan(5));
    expect(expires.mock.calls.length).toBeGreaterThan(4);
  });

  test('ends in time though Teams has not said who is in a team', async () => {
    const { clock, service, store } = await start(() => () => new Promise(() => {}));
    clock.now = due;
    service.start();
    const leave = vi.spyOn(store.pace, 'leave');
    const from = performance.now();
    await service.stop(200);
    expect(performance.now() - from).toBeLessThan(2_000);
    expect(leave).toHaveBeenCalledWith('me');
  });

  test('lets others hear of it before it sends: together they would be too fast', async () => {
    const { clock, sent, service, store } = await start(anna, { tick: 400, idle: 20 });
    clock.now = due;
    await store.pace.beat('another', due, 45_000);
    const from = performance.now();
    service.start();
    await vi.waitFor(() => expect(sent).toEqual(['anna']), { timeout: 5_000 });
    expect(performance.now() - from).toBeGreaterThan(390);
  });

  test('loses nothing to a clock that is a year ahead for a while', async () => {
    const { store, clock, sent, service } = await start(anna, { ...quick, lease: 60_000 });
    const beats = vi.spyOn(store.pace, 'beat');
    const further = async () => {
      const from = beats.mock.calls.length;
      await vi.waitFor(() => expect(beats.mock.calls.length).toBeGreaterThan(from + 3));
    };
    service.start();
    await further();
    clock.now = due + 365 * 86_400_000;
    await further();
    expect(await store.ledger.occasions('s', 10)).toEqual([]);
    clock.now = due + 1;
    await vi.waitFor(() => expect(sent).toEqual(['anna']));
  });
});
