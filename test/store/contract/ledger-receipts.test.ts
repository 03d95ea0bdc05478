import { describe, expect, it } from 'vitest';
import { HOUR, openReminder, START, sendAll, toChannel } from '../../support/open-reminder.ts';
import { everyDatabase } from '../../support/test-store.ts';

const LATER = START + 3 * HOUR;

describe.each(await everyDatabase())('receipts in $name', ({ fresh }) => {
  const sentTo = async (...recipients: Parameters<typeof openReminder>[1]) => {
    const store = await (await fresh()).open();
    const open = await openReminder(store, recipients);
    await sendAll(store, START);
    return { store, ledger: store.ledger, ...open, id: open.ids[0]! };
  };

  it('are given once, by the one that it was for', async () => {
    const { ledger, id, schedule } = await sentTo('a', 'b');
    expect(await ledger.acknowledge(id, 'b', START + 1)).toBe(false);
    expect(await ledger.acknowledge('x', 'a', START + 1)).toBe(false);
    expect(await ledger.acknowledge(id, 'a', START + 1)).toBe(true);
    expect(await ledger.acknowledge(id, 'a', START + 2)).toBe(false);
    expect(await ledger.get(id)).toMatchObject({ acknowledgedAt: START + 1, completedAt: null });
    expect(await ledger.counts(schedule.id)).toMatchObject({ sent: 2, acknowledged: 1, completed: 0 });
  });

  it('are given by completing it too, before or after', async () => {
    const { ledger, ids, schedule } = await sentTo('a', 'b');
    const [a, b] = ids as [string, string];
    expect(await ledger.complete(a, 'b', START + 1)).toBe(false);
    expect(await ledger.complete(a, 'a', START + 1)).toBe(true);
    expect(await ledger.complete(a, 'a', START + 2)).toBe(false);
    expect(await ledger.acknowledge(a, 'a', START + 2)).toBe(false);
    expect(await ledger.get(a)).toMatchObject({ acknowledgedAt: START + 1, completedAt: START + 1 });
    await ledger.acknowledge(b, 'b', START + 3);
    expect(await ledger.complete(b, 'b', START + 4)).toBe(true);
    expect(await ledger.get(b)).toMatchObject({ acknowledgedAt: START + 3, completedAt: START + 4 });
    expect(await ledger.counts(schedule.id)).toMatchObject({ acknowledged: 2, completed: 2 });
  });

  it('are given by each for themselves in a channel, and the first is the channel’s', async () => {
    const { ledger, id, schedule } = await sentTo(toChannel('19:k'));
    expect(await ledger.acknowledge(id, 'a', START + 1)).toBe(true);
    expect(await ledger.complete(id, 'b', START + 2)).toBe(true);
    expect(await ledger.acknowledge(id, 'a', START + 3)).toBe(false);
    expect(await ledger.get(id)).toMatchObject({ acknowledgedAt: START + 1, completedAt: START + 2 });
    expect(await ledger.counts(schedule.id)).toMatchObject({ sent: 1, acknowledged: 2, completed: 1 });
  });

  it('count once, though the button is pressed ten times at once', async () => {
    const { ledger, id } = await sentTo('a');
    const pressed = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        i % 2 ? ledger.acknowledge(id, 'a', START) : ledger.complete(id, 'a', START),
      ),
    );
    expect(pressed.filter(Boolean).length).toBeLessThanOrEqual(2);
    expect(await ledger.get(id)).toMatchObject({ acknowledgedAt: START, completedAt: START });
  });

  it('prove that it came, so that one without an answer from Teams is not sent again', async () => {
    const store = await (await fresh()).open();
    const { ids } = await openReminder(store, ['a']);
    await store.ledger.claim({ by: 's', now: START, until: START + 1, limit: 1 });
    await store.ledger.expire(START + 2);
    await store.ledger.acknowledge(ids[0]!, 'a', START + 3);
    expect(await store.ledger.get(ids[0]!)).toMatchObject({ state: 'sent', sentAt: START + 3, code: null });
    expect(await sendAll(store, START + 4)).toBe(0);
  });
});

describe.each(await everyDatabase())('sending once more in $name', ({ fresh }) => {
  const sentTo = async (...recipients: Parameters<typeof openReminder>[1]) => {
    const store = await (await fresh()).open();
    const open = await openReminder(store, recipients);
    await sendAll(store, START);
    return { store, ledger: store.ledger, ...open, id: open.ids[0]! };
  };

  it('later is a new round, in the same place', async () => {
    const { store, ledger, id } = await sentTo('a');
    expect(await ledger.later(id, 'a', LATER, LATER + HOUR)).toBe(true);
    expect(await ledger.get(id)).toMatchObject({
      state: 'waiting',
      round: 1,
      attempts: 0,
      notBefore: LATER,
      expiresAt: LATER + HOUR,
      conversation: 'chat of a',
    });
    expect(await ledger.nextAt(START)).toBe(LATER);
    expect(await sendAll(store, LATER - 1)).toBe(0);
    expect(await sendAll(store, LATER)).toBe(1);
    expect(await ledger.get(id)).toMatchObject({ state: 'sent', round: 1, attempts: 1, sentAt: LATER });
  });

  it.each([
    ['is refused', 'blocked'],
    ['is tried until its time is out', 'gave_up'],
  ])('later that %s leaves it as sent: the first one came', async (_, code) => {
    const { ledger, id } = await sentTo('a');
    await ledger.later(id, 'a', LATER, LATER + HOUR);
    await ledger.claim({ by: 's', now: LATER, until: LATER + 1, limit: 1 });
    if (code === 'blocked')
      await ledger.markFailed(id, 's', { at: LATER, status: 403, code, uncertain: false });
    else {
      const again = { notBefore: LATER + 2 * HOUR, status: 503, code: 'server_error' };
      await ledger.putBack(id, 's', { ...again, counts: true, uncertain: false });
      await ledger.expire(LATER + HOUR);
    }
    expect(await ledger.get(id)).toMatchObject({ state: 'sent', sentAt: START, code });
  });

  it('later is for the one who got it only, and not before it was sent', async () => {
    const { store, ledger, id, ids } = await sentTo('a', toChannel('19:k'));
    expect(await ledger.later(id, 'b', LATER, LATER + HOUR)).toBe(false);
    expect(await ledger.later(ids[1]!, 'b', LATER, LATER + HOUR)).toBe(false);
    expect(await ledger.later('x', 'a', LATER, LATER + HOUR)).toBe(false);
    const unsent = await openReminder(store, ['a']);
    expect(await ledger.later(unsent.ids[0]!, 'a', LATER, LATER + HOUR)).toBe(false);
  });

  it('later may be moved while it waits, and is still one round', async () => {
    const { ledger, id } = await sentTo('a');
    await ledger.later(id, 'a', LATER, LATER + HOUR);
    expect(await ledger.later(id, 'a', LATER + HOUR, LATER + 2 * HOUR)).toBe(true);
    expect(await ledger.get(id)).toMatchObject({ round: 1, notBefore: LATER + HOUR });
  });

  it('later is not for a reminder that has been cancelled', async () => {
    const { store, ledger, id, schedule } = await sentTo('a');
    await store.schedules.change(schedule.id, 1, { state: 'cancelled' }, START);
    expect(await ledger.later(id, 'a', LATER, LATER + HOUR)).toBe(false);
  });

  it('later is taken back by acknowledging it', async () => {
    const { ledger, id } = await sentTo('a');
    await ledger.later(id, 'a', LATER, LATER + HOUR);
    await ledger.acknowledge(id, 'a', START + 1);
    expect(await ledger.get(id)).toMatchObject({ state: 'sent', sentAt: START, acknowledgedAt: START + 1 });
    expect(await ledger.nextAt(START)).toBeNull();
  });

  it('a nudge goes once to those who have got it and not acknowledged, each within their hours', async () => {
    const { store, ledger, ids, occasion, schedule } = await sentTo('a', 'b', 'c', 'd', toChannel('19:k'));
    await ledger.acknowledge(ids[0]!, 'a', START + 1);
    await store.optOuts.add('b', schedule.lineage, START + 1);
    const when = (person: string | null) => (person === 'c' ? LATER : LATER + HOUR);
    expect(await ledger.nudge(occasion, when, LATER + 5 * HOUR, START + 2)).toBe(3);
    expect(await ledger.nudge(occasion, when, LATER + 5 * HOUR, START + 3)).toBeNull();
    const rows = await Promise.all(ids.map((id) => ledger.get(id)));
    expect(rows.map((row) => [row?.state, row?.round])).toEqual([
      ['sent', 0],
      ['sent', 0],
      ['waiting', 1],
      ['waiting', 1],
      ['waiting', 1],
    ]);
    expect(rows[2]).toMatchObject({ notBefore: LATER, expiresAt: LATER + 5 * HOUR });
    expect(rows[3]).toMatchObject({ notBefore: LATER + HOUR });
    expect((await ledger.occasions(schedule.id, 1))[0]).toMatchObject({ nudgedAt: START + 2 });
  });

  it('a nudge goes once, though two press the button', async () => {
    const { ledger, occasion } = await sentTo('a');
    const nudge = () => ledger.nudge(occasion, () => LATER, LATER + HOUR, START);
    expect((await Promise.all([nudge(), nudge(), nudge()])).filter((sent) => sent !== null)).toEqual([1]);
    expect(await ledger.nudge('x', () => LATER, LATER, START)).toBeNull();
  });

  it('a nudge reaches hundreds', async () => {
    const people = Array.from({ length: 600 }, (_, i) => `p${i}`);
    const store = await (await fresh()).open();
    const { occasion, schedule } = await openReminder(store, people);
    const taken = await store.ledger.claim({ by: 's', now: START, until: START + 1, limit: 2_000 });
    const sent = { at: START, message: 'm', conversation: 'c' };
    await Promise.all(taken.map(({ delivery }) => store.ledger.markSent(delivery.id, 's', sent)));
    expect(await store.ledger.nudge(occasion, () => LATER, LATER + HOUR, START)).toBe(600);
    expect(await store.ledger.counts(schedule.id)).toMatchObject({ waiting: 600, sent: 0 });
  });
});
