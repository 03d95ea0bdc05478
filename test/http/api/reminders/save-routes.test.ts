import { beforeEach, describe, expect, test } from 'vitest';
import type {
  ReminderDone,
  ReminderForm,
  ReminderList,
  ReminderPreview,
  ReminderStanding,
} from '../../../../src/tab/api/reminders.ts';
import { aConversation, MONDAY, TEAM } from '../../../support/reminding.ts';
import { aDraft, type TabReminders, tabReminders } from '../../../support/tab-reminders.ts';

let tab: TabReminders;
beforeEach(async () => {
  tab = await tabReminders();
  for (const id of ['chef', 'anna']) {
    await tab.store.people.seen({ id, name: `${id} A`, account: `29:${id}`, tenant: 'stad' }, MONDAY);
    await tab.store.conversations.seen(aConversation(`chat of ${id}`, 'personal', id), MONDAY);
  }
  await tab.store.people.say('anna', { unit: 'Norra' });
});

const create = (who: 'chef' | 'anna', draft = aDraft(), more: object = {}) =>
  tab.ask(who, 'post ', { id: 'made-in-the-form', draft, ...more });

describe('a reminder that is made in the tab', () => {
  test('is the same as one made in the chat: owner, where its recipients are reached through, next time, log', async () => {
    const { json, status } = await create('chef', aDraft({ who: { kind: 'unit', unit: 'Norra' } }));
    expect(status).toBe(201);
    expect((json as ReminderDone).notice).toContain('Sparad');
    const kept = (await tab.store.schedules.get('made-in-the-form'))!;
    expect(kept).toMatchObject({
      title: 'Gå igenom planerna.',
      content: { kind: 'text', text: 'Gå igenom planerna.' },
      audience: { kind: 'unit', unit: 'Norra' },
      owner: 'chef',
      ownerName: 'chef A',
      madeIn: 'chat of chef',
      nextAt: Date.parse('2026-11-23T08:00:00Z'),
    });
    expect(await tab.store.audit.list({ limit: 5 })).toMatchObject([
      { actor: 'chef', action: 'schedule.create', target: 'made-in-the-form' },
    ]);
    expect(tab.wakes.count).toBe(1);
  });

  test('is one, however often it is sent', async () => {
    await create('chef');
    expect((await create('chef')).status).toBe(201);
    expect(await tab.store.schedules.list()).toHaveLength(1);
  });

  test('cannot take the id of somebody else’s: that one is neither shown nor changed', async () => {
    await create('chef', aDraft({ words: 'Hemligt.' }));
    const answer = await create('anna');
    expect(answer.problem?.status).toBe(404);
    expect(JSON.stringify(answer)).not.toContain('Hemligt');
    expect((await tab.store.schedules.get('made-in-the-form'))?.owner).toBe('chef');
  });

  test('goes to nobody else, when whoever makes it is no manager', async () => {
    const refused = await create('anna', aDraft({ who: { kind: 'unit', unit: 'Norra' } }));
    expect(refused.problem).toMatchObject({ status: 422, code: 'who' });
    expect((await create('anna', aDraft({ who: null }))).status).toBe(201);
    expect((await tab.store.schedules.get('made-in-the-form'))?.audience).toEqual({ kind: 'me' });
  });

  test.each([
    ['words that point somebody out', { words: 'Ring Kalle.' }, 'what', 'peka ut någon'],
    ['no words and no checklist', { words: ' ' }, 'what', 'Välj en checklista'],
    ['words that are too long', { words: 'ord '.repeat(126) }, 'what', 'högst 500 tecken'],
    ['a checklist that is gone', { what: 'checklist', checklist: 'borta' } as const, 'what', 'finns inte'],
    ['nobody', { who: null }, 'who', 'Välj vem'],
    [
      'a place where Lathunden is not',
      { who: { kind: 'channel', conversation: 'x' } } as const,
      'who',
      'går inte att välja',
    ],
    ['no time', { when: { typed: '', quick: '', day: '', time: '' } }, 'when', 'Skriv när'],
    [
      'a time that is none',
      { when: { typed: 'när det blir tid', quick: '', day: '', time: '' } },
      'when',
      '',
    ],
    [
      'a day that has been',
      { when: { typed: '', quick: '', day: '2026-11-20', time: '' } },
      'when',
      'passerat',
    ],
  ])('is not saved with %s', async (_, change, field, said) => {
    const { problem } = await create('chef', aDraft(change));
    expect(problem).toMatchObject({ status: 422, code: field, message: expect.stringContaining(said) });
    expect(await tab.store.schedules.list()).toEqual([]);
  });

  test('with words that may point somebody out is saved once they have been read once more', async () => {
    const draft = aDraft({ words: 'Prata med grannen.' });
    expect((await create('chef', draft)).problem).toMatchObject({ status: 422, code: 'look' });
    expect((await create('chef', draft, { looked: true })).status).toBe(201);
  });

  test('with words that are stopped is not saved, though somebody says that they have been read', async () => {
    const refused = await create('chef', aDraft({ words: 'Ring Kalle.' }), { looked: true });
    expect(refused.problem?.code).toBe('what');
  });

  test('waits for the calendar', async () => {
    tab = await tabReminders({ daysOff: () => null });
    expect((await create('chef')).problem?.status).toBe(503);
  });
});

describe('a change', () => {
  const change = (who: 'chef' | 'anna', revision: number, draft = aDraft({ words: 'Nya ord.' })) =>
    tab.ask(who, 'put /:id', { id: 'made-in-the-form', revision, draft });

  test('keeps the time that is not filled in anew', async () => {
    await create('chef');
    const standing = (await tab.ask('chef', 'get /:id', { id: 'made-in-the-form' })).json as ReminderStanding;
    const draft = { ...standing.draft!, words: 'Nya ord.' };
    const { json } = await change('chef', standing.revision, draft);
    expect((json as ReminderDone).notice).toContain('Ändringen är sparad');
    expect(await tab.store.schedules.get('made-in-the-form')).toMatchObject({
      title: 'Nya ord.',
      rule: { kind: 'weekly', weekdays: [1] },
      revision: 2,
    });
  });

  test('by somebody who has not seen the last one is refused, kindly, and changes nothing', async () => {
    await create('chef');
    await change('chef', 1);
    const { problem } = await change('chef', 1, aDraft({ words: 'För sent.' }));
    expect(problem).toMatchObject({
      status: 409,
      code: 'stale',
      message: expect.stringContaining('Någon annan'),
    });
    expect((await tab.store.schedules.get('made-in-the-form'))?.title).toBe('Nya ord.');
  });

  test('of what is somebody else’s is as of what is not there', async () => {
    await create('chef');
    const other = await change('anna', 1);
    const none = await tab.ask('anna', 'put /:id', { id: 'is-not-there', revision: 1, draft: aDraft() });
    expect(other.problem).toEqual(none.problem);
    expect(other.problem?.status).toBe(404);
  });
});

describe('what is done with a reminder', () => {
  const act = (deed: string, revision: number, who: 'chef' | 'anna' = 'chef') =>
    tab.ask(who, `post /:id/${deed}`, { id: 'made-in-the-form', revision });

  test('is pausing, resuming and ending; twice is once, and what was seen before is told to be old', async () => {
    await create('chef');
    expect(((await act('pause', 1)).json as ReminderDone).reminder.state).toBe('paused');
    expect(((await act('pause', 1)).json as ReminderDone).notice).toContain('Pausad');
    expect((await act('resume', 1)).problem?.status).toBe(409);
    expect(((await act('resume', 2)).json as ReminderDone).notice).toContain('gång igen');
    expect(((await act('end', 3)).json as ReminderDone).reminder.state).toBe('cancelled');
    expect((await act('pause', 4)).problem?.code).toBe('closed');
    const actions = (await tab.store.audit.list({ limit: 9 })).map(({ action }) => action);
    expect(actions).toEqual(['schedule.cancel', 'schedule.resume', 'schedule.pause', 'schedule.create']);
  });

  test('is for whoever it is for: one’s own, and a manager', async () => {
    await create('anna');
    expect((await act('pause', 1)).json).toMatchObject({ notice: expect.stringContaining('Pausad') });
    await tab.ask('chef', 'post ', { id: 'of-the-manager', draft: aDraft() });
    expect(
      (await tab.ask('anna', 'post /:id/end', { id: 'of-the-manager', revision: 1 })).problem?.status,
    ).toBe(404);
    const seen = async (who: 'chef' | 'anna') =>
      ((await tab.ask(who, 'get ')).json as ReminderList).reminders.map(({ id }) => id).sort();
    expect(await seen('chef')).toEqual(['made-in-the-form', 'of-the-manager']);
    expect(await seen('anna')).toEqual(['made-in-the-form']);
  });

  test('is copying as well: a new one, and whoever has said no to the first is not sent the copy', async () => {
    await create('chef');
    const copy = { id: 'copied-reminder', copies: 'made-in-the-form', draft: aDraft() };
    expect((await tab.ask('anna', 'post ', copy)).problem?.status).toBe(404);
    expect((await tab.ask('chef', 'post ', copy)).status).toBe(201);
    expect((await tab.store.schedules.get('copied-reminder'))?.lineage).toBe('made-in-the-form');
  });
});

describe('the preview', () => {
  const preview = async (draft = aDraft(), who: 'chef' | 'anna' = 'chef') =>
    (await tab.ask(who, 'post /preview', { draft })).json as ReminderPreview;

  test('shows the card, the next five times with what is moved, and who gets it; and keeps nothing', async () => {
    const typed = { typed: 'varje torsdag kl 9', quick: '', day: '', time: '' };
    const { shown } = await preview(aDraft({ when: typed, who: { kind: 'unit', unit: 'Norra' } }));
    expect(shown?.when).toBe('varje torsdag kl. 09.00');
    expect(shown?.to).toBe('alla i Norra');
    expect(shown?.occasions).toHaveLength(5);
    expect(shown?.occasions[4]).toBe('måndag 28 december 2026 kl. 09.00 (flyttad från julafton)');
    expect(shown?.lines[0]).toBe('Får den just nu: anna A.');
    const card = shown?.card.map(({ text }) => text);
    expect(card).toContain('🔔 Påminnelse: Gå igenom planerna.');
    expect(card).toContain('Gå igenom planerna.');
    expect(shown?.card.filter(({ kind }) => kind === 'button').length).toBeGreaterThan(1);
    expect(await tab.store.schedules.list()).toEqual([]);
  });

  test('shows the checklist that is sent', async () => {
    const { shown } = await preview(aDraft({ what: 'checklist', checklist: 'ryggsacken', words: '' }));
    expect(shown?.title).toBe('Packa ryggsäcken');
    expect(shown?.card.map(({ text }) => text).join('\n')).toContain('Matsäcken är packad');
  });

  test('says of each field what is missing, and that words are to be read once more', async () => {
    const none = { typed: '', quick: '', day: '', time: '' };
    const { problems, shown } = await preview(aDraft({ words: '', who: null, when: none }));
    expect(Object.keys(problems)).toEqual(['what', 'who', 'when']);
    expect(shown).toBeNull();
    expect((await preview(aDraft({ words: 'Prata med grannen.' }))).look).toContain('Läs orden en gång till');
  });

  test('tells whoever has no chat with Lathunden that nothing can be sent to them', async () => {
    await tab.store.conversations.deactivate('chat of anna', 'removed', MONDAY);
    const { shown } = await preview(aDraft(), 'anna');
    expect(shown?.lines[0]).toContain('ingen chatt med Lathunden');
    expect(((await tab.ask('anna', 'get /form')).json as ReminderForm).hasChat).toBe(false);
  });
});

describe('what there is to choose from', () => {
  test('is everything for managers, and oneself for others', async () => {
    const form = (await tab.ask('chef', 'get /form')).json as ReminderForm;
    expect(form.units).toEqual(['Norra']);
    expect(form.shared).toEqual([{ id: TEAM, title: 'Teamet i norr' }]);
    expect(form.people.map(({ id }) => id)).toEqual(['anna', 'chef']);
    expect(form.lists.map(({ id }) => id)).toEqual(['lekparken', 'ryggsacken']);
    const own = (await tab.ask('anna', 'get /form')).json as ReminderForm;
    expect([own.units, own.roles, own.shared, own.people]).toEqual([[], [], [], []]);
  });

  test('has ready-made ones that fill the form in', async () => {
    const { ready } = (await tab.ask('chef', 'get /form')).json as ReminderForm;
    const plain = ready.find(({ start }) => start === null)!;
    const { json } = await tab.ask('chef', 'post /ready', { id: plain.id });
    expect(json).toMatchObject({ ready: plain.id, rule: expect.anything() });
    const saved = await create('chef', { ...(json as ReturnType<typeof aDraft>), who: { kind: 'me' } });
    expect((saved.json as ReminderDone).reminder.title).toBe(plain.title);
    const asked = ready.find(({ start }) => start !== null)!;
    expect((await tab.ask('chef', 'post /ready', { id: asked.id })).problem?.code).toBe('start');
    expect((await tab.ask('chef', 'post /ready', { id: asked.id, start: '2026-12-01' })).json).toBeDefined();
    expect((await tab.ask('chef', 'post /ready', { id: 'ingen-sadan' })).problem?.status).toBe(404);
  });
});
