import { describe, expect, test } from 'vitest';
import { DUE } from '../../support/a-reminder.ts';
import { sendReminder } from '../../support/sent-reminders.ts';
import { everyDatabase } from '../../support/test-store.ts';

const databases = await everyDatabase();

describe.each(databases)('what was received, in $name', ({ fresh }) => {
  const open = async () => (await fresh()).open();

  test('comes with its reminder, its occasion and how many have acknowledged it', async () => {
    const store = await open();
    const id = await sendReminder(store, { to: { conversation: '19:k' } });
    expect(await store.ledger.received(id)).toMatchObject({
      delivery: { id, person: null, conversation: '19:k', state: 'sent', message: 'm' },
      schedule: { title: 'Packa inför utflykten', content: { kind: 'checklist', id: 'ryggsacken' } },
      occasion: { number: 0, dueAt: DUE },
      people: 0,
    });
    await store.ledger.acknowledge(id, 'anna', DUE);
    await store.ledger.acknowledge(id, 'anna', DUE);
    await store.ledger.complete(id, 'berit', DUE);
    expect((await store.ledger.received(id))?.people).toBe(2);
    expect(await store.ledger.received('none')).toBeNull();
  });

  test('last is what was sent last, to a person or to a place', async () => {
    const store = await open();
    const [older, newer] = [
      await sendReminder(store, { sentAt: DUE }),
      await sendReminder(store, { sentAt: DUE + 1 }),
    ];
    const place = await sendReminder(store, { to: { conversation: '19:k' }, sentAt: DUE + 2 });
    const latest = async (to: Parameters<typeof store.ledger.latestTo>[0]) =>
      (await store.ledger.latestTo(to))?.delivery.id ?? null;
    expect(await latest({ person: 'anna' })).toBe(newer);
    expect(await latest({ conversation: '19:k' })).toBe(place);
    expect(await latest({ person: 'berit' })).toBeNull();
    // The chat with somebody is no channel, though their reminders went there.
    expect(await latest({ conversation: 'a' })).toBeNull();
    await store.ledger.later(newer, 'anna', DUE, DUE + 10);
    expect(await latest({ person: 'anna' })).toBe(newer);
    expect(older).not.toBe(newer);
  });
});
