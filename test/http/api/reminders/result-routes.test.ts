import { beforeEach, describe, expect, test } from 'vitest';
import type {
  ReminderCalendar,
  ReminderDone,
  ReminderRecipients,
  ReminderResults,
} from '../../../../src/tab/api/reminders.ts';
import { opened, sentTo } from '../../../support/opened.ts';
import { MONDAY } from '../../../support/reminding.ts';
import { aDraft, type TabReminders, tabReminders } from '../../../support/tab-reminders.ts';

const ID = 'made-in-the-form';
let tab: TabReminders;

beforeEach(async () => {
  tab = await tabReminders();
  for (const id of ['anna', 'bo', 'cia'])
    await tab.store.people.seen({ id, name: `${id} A`, account: null, tenant: null }, MONDAY);
  await tab.ask('chef', 'post ', {
    id: ID,
    draft: aDraft({ who: { kind: 'people', ids: ['anna', 'bo', 'cia'] } }),
  });
});

describe('how a reminder has gone', () => {
  beforeEach(async () => {
    const occasion = await opened(tab.store, ID, ['anna', 'bo', 'cia']);
    tab.clock.now = MONDAY + 3_600_000;
    await sentTo(tab.store, { anna: 'sent', bo: 'failed blocked', cia: 'sent' });
    await tab.store.ledger.complete(`${occasion}-anna`, 'anna', tab.clock.now);
  });

  test('is told by occasion, with how many', async () => {
    const { occasions } = (await tab.ask('chef', 'get /:id/results', { id: ID })).json as ReminderResults;
    expect(occasions).toMatchObject([
      {
        day: '23 november 2026',
        state: 'open',
        sent: 2,
        waiting: 0,
        acknowledged: 1,
        completed: 1,
        missing: 1,
      },
    ]);
  });

  test('is told by recipient, with the reason in words', async () => {
    const { occasions } = (await tab.ask('chef', 'get /:id/results', { id: ID })).json as ReminderResults;
    const asked = { id: ID, occasion: occasions[0]!.id };
    const { recipients } = (await tab.ask('chef', 'get /:id/recipients', asked)).json as ReminderRecipients;
    expect(recipients.map(({ name, state, reason }) => [name, state, reason])).toEqual([
      ['anna A', 'skickad', ''],
      ['bo A', 'kom inte fram', 'har blockerat Lathunden eller avinstallerat den'],
      ['cia A', 'skickad', ''],
    ]);
    expect(recipients.map(({ completed }) => completed === null)).toEqual([false, true, true]);
  });

  test('is a file too, and that somebody fetched it is noted', async () => {
    const { file } = await tab.ask('chef', 'get /:id/csv', { id: ID });
    expect(file?.type).toBe('text/csv; charset=utf-8');
    expect(String(file?.body)).toContain('bo A');
    expect((await tab.store.audit.list({ limit: 1 }))[0]).toMatchObject({
      actor: 'chef',
      action: 'schedule.export',
    });
  });

  test('can be nudged once, to those who have not acknowledged', async () => {
    const { occasions } = (await tab.ask('chef', 'get /:id/results', { id: ID })).json as ReminderResults;
    const nudge = () => tab.ask('chef', 'post /:id/nudge', { id: ID, occasion: occasions[0]!.id });
    expect(((await nudge()).json as ReminderDone).notice).toContain('En får den en gång till');
    expect(((await nudge()).json as ReminderDone).notice).toContain('redan knuffad');
  });

  test('is nothing of a reminder that is not there', async () => {
    for (const path of ['get /:id/results', 'get /:id/recipients', 'get /:id/csv', 'get /:id'])
      expect((await tab.ask('chef', path, { id: 'is-not-there' })).problem?.status, path).toBe(404);
  });
});

describe('the calendar', () => {
  const calendar = async (given: object = {}, who: 'chef' | 'anna' = 'chef') =>
    (await tab.ask(who, 'get /calendar', given)).json as ReminderCalendar;

  test('has every day of the month, its holidays, and what comes then, moved days marked', async () => {
    const when = { typed: 'varje torsdag kl 9', quick: '', day: '', time: '' };
    await tab.ask('chef', 'post ', { id: 'every-thursday', draft: aDraft({ when, words: 'Torsdag.' }) });
    const { today, months } = await calendar({ from: '2026-12', months: '1' });
    expect(today).toBe('2026-11-23');
    const days = months[0]!.days;
    expect(days).toHaveLength(31);
    expect(days[23]).toMatchObject({
      day: '2026-12-24',
      weekday: 4,
      holiday: 'julafton',
      isWorkingDay: false,
      reminders: [],
    });
    expect(days[27]?.reminders).toMatchObject([
      { title: 'Gå igenom planerna.', time: '09.00', state: 'planned', movedFrom: null },
      { title: 'Torsdag.', movedFrom: 'julafton' },
    ]);
  });

  test('is of the month that it is unless another is asked for, and of three at most', async () => {
    expect((await calendar()).months.map(({ month }) => month)).toEqual(['2026-11']);
    const three = await calendar({ from: '2026-12', months: '3' });
    expect(three.months.map(({ month }) => month)).toEqual(['2026-12', '2027-01', '2027-02']);
    expect((await tab.ask('chef', 'get /calendar', { months: '4' })).wrong).toBe(true);
  });

  test('has one’s own only, for others than managers', async () => {
    const of = (seen: ReminderCalendar) => seen.months[0]!.days.flatMap(({ reminders }) => reminders);
    expect(of(await calendar({}, 'anna'))).toEqual([]);
    expect(of(await calendar({})).length).toBeGreaterThan(0);
  });
});
