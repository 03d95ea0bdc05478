import { describe, expect, it } from 'vitest';
import { HOUR, openReminder, START, sendAll } from '../../support/open-reminder.ts';
import { everyDatabase } from '../../support/test-store.ts';

const LEASE = 60_000;
const back = { notBefore: START + HOUR, status: 429, code: 'throttled', counts: true, uncertain: false };
const sent = { at: START + 1, message: 'm', conversation: 'a:1' };

describe.each(await everyDatabase())('what became of a delivery in $name', ({ fresh }) => {
  const taken = async () => {
    const store = await (await fresh()).open();
    const { schedule, ids } = await openReminder(store, ['a']);
    await store.ledger.claim({ by: 's', now: START, until: START + LEASE, limit: 1 });
    const { ledger } = store;
    return { store, ledger, schedule, id: ids[0]!, row: () => ledger.get(ids[0]!) };
  };

  it('is noted as sent, with where and as which message', async () => {
    const { ledger, id, row } = await taken();
    expect(await ledger.markSent(id, 's', sent)).toBe(true);
    expect(await row()).toMatchObject({
      state: 'sent',
      sentAt: START + 1,
      message: 'm',
      conversation: 'a:1',
      code: null,
      attempts: 1,
    });
    expect(await ledger.markSent(id, 's', sent)).toBe(false);
  });

  it('is put back to be tried again, with what Teams said', async () => {
    const { ledger, id, row } = await taken();
    expect(await ledger.putBack(id, 's', back)).toBe(true);
    expect(await row()).toMatchObject({
      state: 'waiting',
      attempts: 1,
      notBefore: START + HOUR,
      lastStatus: 429,
      code: 'throttled',
      uncertain: false,
    });
  });

  it('does not count as an attempt when nothing was tried, and keeps what the one before said', async () => {
    const { ledger, id, row } = await taken();
    await ledger.putBack(id, 's', { ...back, notBefore: START });
    await ledger.claim({ by: 's', now: START, until: START + LEASE, limit: 1 });
    const untried = { notBefore: START + 5, status: null, code: null, counts: false, uncertain: false };
    expect(await ledger.putBack(id, 's', untried)).toBe(true);
    expect(await row()).toMatchObject({ state: 'waiting', attempts: 1, lastStatus: 429, code: 'throttled' });
  });

  it('is interrupted when there was no answer: sent again, and never again certain', async () => {
    const { store, ledger, schedule, id, row } = await taken();
    await ledger.putBack(id, 's', { ...back, notBefore: START, status: null, code: 'cut', uncertain: true });
    expect(await row()).toMatchObject({ state: 'interrupted', uncertain: true, code: 'cut' });
    expect(await sendAll(store, START)).toBe(1);
    expect(await row()).toMatchObject({ state: 'sent', uncertain: true, attempts: 2 });
    expect(await ledger.counts(schedule.id)).toMatchObject({ sent: 1, uncertain: 1 });
  });

  it('is sent after all when the answer comes late and nobody else has taken it', async () => {
    const { ledger, id, row } = await taken();
    await ledger.putBack(id, 's', { ...back, code: 'cut', uncertain: true });
    expect(await ledger.markSent(id, 'other', sent)).toBe(false);
    expect(await ledger.markSent(id, 's', sent)).toBe(true);
    expect(await row()).toMatchObject({ state: 'sent' });
  });

  it('has failed, with the reason', async () => {
    const { ledger, id, row } = await taken();
    const failure = { at: START + 1, status: 403, code: 'blocked', uncertain: false };
    expect(await ledger.markFailed(id, 's', failure)).toBe(true);
    expect(await row()).toMatchObject({ state: 'failed', lastStatus: 403, code: 'blocked', sentAt: null });
  });

  it('is skipped, with the reason', async () => {
    const { ledger, id, row } = await taken();
    expect(await ledger.markSkipped(id, 's', 'no_address')).toBe(true);
    expect(await row()).toMatchObject({ state: 'skipped', code: 'no_address' });
  });

  it('can be told only by the one who took it, and once', async () => {
    const { ledger, id, row } = await taken();
    const failure = { at: START, status: 403, code: 'blocked', uncertain: false };
    const tell = (by: string) => [
      () => ledger.markSent(id, by, sent),
      () => ledger.putBack(id, by, back),
      () => ledger.markFailed(id, by, failure),
      () => ledger.markSkipped(id, by, 'too_late'),
    ];
    for (const attempt of tell('other')) expect(await attempt()).toBe(false);
    expect(await row()).toMatchObject({ state: 'sending' });
    await ledger.markSent(id, 's', sent);
    for (const attempt of tell('s')) expect(await attempt()).toBe(false);
    expect(await row()).toMatchObject({ state: 'sent', message: 'm' });
  });

  it('is cancelled when it is put back after its reminder was cancelled', async () => {
    const { store, ledger, schedule, id, row } = await taken();
    await store.schedules.change(schedule.id, 1, { state: 'cancelled' }, START);
    await ledger.cancel(schedule.id, START);
    expect(await row()).toMatchObject({ state: 'sending' });
    expect(await ledger.putBack(id, 's', back)).toBe(true);
    expect(await row()).toMatchObject({ state: 'skipped', code: 'cancelled' });
  });
});

describe.each(await everyDatabase())('what expires in $name', ({ fresh }) => {
  const waiting = async () => {
    const store = await (await fresh()).open();
    const { schedule, ids } = await openReminder(store, ['a']);
    const { ledger } = store;
    const claim = (now: number, by = 's') => ledger.claim({ by, now, until: now + LEASE, limit: 1 });
    return { store, ledger, schedule, claim, id: ids[0]!, row: () => ledger.get(ids[0]!) };
  };

  it('is what a vanished sender had taken: it is interrupted, and may be sent at once', async () => {
    const { ledger, claim, row } = await waiting();
    await claim(START);
    expect(await ledger.expire(START + LEASE)).toEqual({ interrupted: 0, tooLate: 0 });
    expect(await ledger.expire(START + LEASE + 1)).toEqual({ interrupted: 1, tooLate: 0 });
    expect(await row()).toMatchObject({ state: 'interrupted', uncertain: true, code: 'interrupted' });
    expect(await claim(START + LEASE + 1, 'other')).toHaveLength(1);
    expect(await row()).toMatchObject({ state: 'sending', attempts: 2 });
  });

  it('is still sent when its sender comes back in time to say so', async () => {
    const { ledger, claim, id, row } = await waiting();
    await claim(START);
    await ledger.expire(START + LEASE + 1);
    const late = { at: START + LEASE, status: 500, code: 'x', uncertain: false };
    expect(await ledger.putBack(id, 's', back)).toBe(false);
    expect(await ledger.markFailed(id, 's', late)).toBe(false);
    expect(await ledger.markSent(id, 's', sent)).toBe(true);
    expect(await row()).toMatchObject({ state: 'sent', message: 'm' });
    expect(await claim(START + LEASE + 1, 'other')).toEqual([]);
  });

  it('is not its first sender’s any more when another has taken it', async () => {
    const { ledger, claim, id, row } = await waiting();
    await claim(START);
    await ledger.expire(START + LEASE + 1);
    await claim(START + LEASE + 1, 'other');
    expect(await ledger.markSent(id, 's', sent)).toBe(false);
    expect(await row()).toMatchObject({ state: 'sending' });
  });

  it('is a claim that ends hours from now: the clock has been put back', async () => {
    const { ledger, claim, row } = await waiting();
    await claim(START + 5 * HOUR);
    expect(await ledger.expire(START + 4.5 * HOUR)).toMatchObject({ interrupted: 0 });
    expect(await ledger.expire(START)).toMatchObject({ interrupted: 1 });
    expect(await row()).toMatchObject({ state: 'interrupted', notBefore: START });
  });

  it('is what waited past its time: too late when it was never tried, given up when it was', async () => {
    const { store, ledger, schedule } = await waiting();
    const tried = await openReminder(store, ['b']);
    await ledger.claim({ by: 's', now: START, until: START + LEASE, limit: 5 });
    await ledger.putBack(tried.ids[0]!, 's', back);
    const untried = { notBefore: START, status: null, code: null, counts: false, uncertain: false };
    const [first] = await ledger.deliveries(schedule.id);
    await ledger.putBack(first!.id, 's', untried);
    expect(await ledger.expire(START + 12 * HOUR - 1)).toEqual({ interrupted: 0, tooLate: 0 });
    expect(await ledger.expire(START + 12 * HOUR)).toEqual({ interrupted: 0, tooLate: 2 });
    expect(await ledger.get(first!.id)).toMatchObject({ state: 'skipped', code: 'too_late' });
    expect(await ledger.get(tried.ids[0]!)).toMatchObject({ state: 'failed', code: 'gave_up' });
  });

  it('was sent before, when it was only to be sent once more', async () => {
    const { store, ledger, id, row } = await waiting();
    await sendAll(store, START);
    await ledger.later(id, 'a', START + HOUR, START + 2 * HOUR);
    expect(await ledger.expire(START + 2 * HOUR)).toEqual({ interrupted: 0, tooLate: 1 });
    expect(await row()).toMatchObject({ state: 'sent', sentAt: START });
  });

  it('is cancelled when its reminder was cancelled while its sender had it', async () => {
    const { store, ledger, schedule, claim, row } = await waiting();
    await claim(START);
    await store.schedules.change(schedule.id, 1, { state: 'cancelled' }, START);
    await ledger.expire(START + LEASE + 1);
    expect(await row()).toMatchObject({ state: 'skipped', code: 'cancelled', uncertain: true });
  });
});
