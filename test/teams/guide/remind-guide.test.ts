import { describe, expect, it } from 'vitest';
import { reminderStatusTexts } from '../../../src/texts/reminder-status.ts';
import { reminderTexts } from '../../../src/texts/reminders.ts';
import { fields } from '../../support/card-hand.ts';
import { type Reminded, type Reminding, reminding, TEAM } from '../../support/reminding.ts';

const { lines } = reminderTexts;
const { notices } = reminderStatusTexts;
const confirm = reminderTexts.preview.confirm;
const seen = (store: Reminding['store'], ids: readonly string[], unit: string | null = null) =>
  Promise.all(
    ids.map(async (id) => {
      const name = `${id.charAt(0).toUpperCase()}${id.slice(1)} A`;
      await store.people.seen({ id, name, account: `29:${id}`, tenant: 't' }, 0);
      if (unit !== null) await store.people.say(id, { unit });
    }),
  );
const made = async ({ store }: Reminding) => (await store.schedules.list())[0]!;

describe('a reminder said in one go', () => {
  it('is shown exactly as it will come, with when and to whom, and saved when it is confirmed', async () => {
    const chat = await reminding();
    const anna = chat.person('anna');
    const preview = await anna.say('påminn mig om checklista lekparken varje måndag kl 9');
    expect(preview).toContain('Till: dig själv');
    expect(preview).toContain('När: varje måndag kl. 09.00');
    expect(preview).toContain('• måndag 23 november 2026 kl. 09.00');
    expect(preview).toContain('🔔 Påminnelse: Inför besöket i lekparken');
    expect(preview).toContain('[\u00a0Kvittera\u00a0]');
    expect(await chat.store.schedules.list()).toEqual([]);

    expect(await anna.press(confirm)).toContain(notices.made);
    expect(await made(chat)).toMatchObject({
      title: 'Inför besöket i lekparken',
      content: { kind: 'checklist', id: 'lekparken' },
      audience: { kind: 'me' },
      owner: 'anna',
      ownerName: 'Anna A',
      madeIn: 'a:anna',
      state: 'active',
      nextAt: Date.parse('2026-11-23T08:00:00Z'),
    });
    expect(chat.wakes.count).toBe(1);
    const [entry] = await chat.store.audit.list({ limit: 9 });
    expect(entry).toMatchObject({ actor: 'anna', action: 'schedule.create' });
    expect(JSON.stringify(entry)).not.toContain('lekparken');
  });

  it('may be words of one’s own, confirmed with a word', async () => {
    const chat = await reminding();
    const anna = chat.person('anna');
    expect(await anna.say('påminn mig om att läsa igenom planerna i morgon kl 13')).toContain(
      'Läsa igenom planerna',
    );
    expect(await anna.say('ja')).toContain(notices.made);
    expect(await made(chat)).toMatchObject({
      title: 'Läsa igenom planerna',
      content: { kind: 'text', text: 'Läsa igenom planerna' },
      rule: { kind: 'once', day: '2026-11-24', time: '13:00' },
    });
  });

  it('says what has been moved, and from which day', async () => {
    const chat = await reminding();
    const preview = await chat.person('anna').say('påminn mig om planerna 24 december kl 10');
    expect(preview).toContain('måndag 28 december 2026 kl. 10.00 (flyttad från julafton)');
    expect(preview).toContain(reminderTexts.preview.weekends.next);
  });

  it('asks for what was not said, one step at a time', async () => {
    const chat = await reminding();
    const maria = chat.person('maria', { manager: true });
    expect(await maria.say('påminn')).toContain(reminderTexts.menu.title);
    expect(await maria.press(reminderTexts.menu.make)).toContain(reminderTexts.what.title);
    expect(await maria.press('Vidare', { checklist: '-' })).toContain(lines.empty);
    expect(await maria.press('Vidare', { checklist: 'ryggsacken', words: 'Inför utflykten.' })).toContain(
      reminderTexts.who.title,
    );
    expect(await maria.press('Vidare', { who: 'me' })).toContain(reminderTexts.when.title);
    expect(await maria.press('Vidare', { typed: 'när det passar' })).toContain('Jag förstår inte');
    expect(await maria.press('Vidare', { typed: '', quick: 'friday', time: '14:30' })).toContain(
      'varje fredag kl. 14.30',
    );
    await maria.press(confirm);
    expect(await made(chat)).toMatchObject({
      title: 'Packa ryggsäcken',
      content: { kind: 'checklist', id: 'ryggsacken', text: 'Inför utflykten.' },
    });
  });

  it('takes the answers to each step in words as well', async () => {
    const chat = await reminding();
    await seen(chat.store, ['bo', 'carin'], 'Farsta');
    const maria = chat.person('maria', { manager: true });
    await maria.say('ny påminnelse');
    expect(await maria.say('checklista packa ryggsäcken')).toContain(reminderTexts.who.title);
    expect(await maria.say('alla i Farsta')).toContain(reminderTexts.when.title);
    expect(await maria.say('första måndagen i månaden kl 9')).toContain('Får den just nu: Bo A och Carin A.');
    expect(await maria.say('ändra när')).toContain(reminderTexts.when.title);
    expect(await maria.say('nu')).toContain('När: genast');
    expect(await maria.say('avbryt')).toBe(reminderTexts.dropped);
    expect(await maria.say('ja')).toBe('nothing');
    expect(await chat.store.schedules.list()).toEqual([]);
  });

  it('sends a question on, also in the middle of a step', async () => {
    const anna = (await reminding()).person('anna');
    await anna.say('ny påminnelse');
    expect(await anna.say('Vad ska stå i en slutanteckning?')).toBe('nothing');
  });

  it('is not kept when its words point somebody out, and asked about when they may', async () => {
    const chat = await reminding();
    const anna = chat.person('anna');
    expect(await anna.say('påminn mig om att ringa Kalle i morgon')).toBe(lines.personal);
    await anna.say('ny påminnelse');
    const words = { checklist: '-', words: 'Fråga grannen' };
    expect(await anna.press('Vidare', words)).toBe(lines.perhapsPersonal);
    expect(await anna.press('Vidare', words)).toContain(reminderTexts.when.title);
    await anna.say('i morgon');
    const forged = { ...anna.payload(confirm), words: 'Ring Kalle' };
    expect(await anna.send(forged)).toEqual({ line: lines.personal });
    expect(await chat.store.schedules.list()).toEqual([]);
  });

  it('says when one’s own comes that is outside the hours one works, and nothing when it is not', async () => {
    const chat = await reminding();
    const anna = chat.person('anna');
    const { outsideOwnHours } = reminderTexts.preview;
    expect(await anna.say('påminn mig om planerna i dag kl 18')).toContain(
      outsideOwnHours('tisdag 24 november 2026 kl. 08.00', true),
    );
    expect(await anna.say('påminn mig om planerna varje torsdag kl 6')).toContain(
      outsideOwnHours('torsdag 26 november 2026 kl. 08.00', false),
    );
    expect(await anna.say('påminn mig om planerna i dag kl 16')).not.toContain('arbetstid');
  });

  it('on a day off is not said to go at once', async () => {
    const chat = await reminding();
    chat.clock.now = Date.parse('2026-11-28T10:00:00Z');
    const maria = chat.person('maria', { manager: true, scope: 'channel' });
    const card = await maria.say('påminn kanalen om planerna nu');
    expect(card).toContain('När: lördag 28 november 2026 kl. 11.00');
    expect(card).toContain('måndag 30 november 2026 kl. 11.00 (flyttad från lördag 28 november)');
  });

  it('tells a manager how a district gets somebody to send to', async () => {
    const chat = await reminding();
    await seen(chat.store, ['bo'], 'Farsta');
    const maria = chat.person('maria', { manager: true });
    const asked = 'påminn alla i Farsta om planerna varje måndag';
    expect(await maria.say(asked)).toContain('Får den just nu: Bo A.');
    await chat.store.people.say('bo', { unit: null });
    expect(await maria.press(reminderTexts.preview.whenButton)).toContain(reminderTexts.when.title);
    expect(await maria.say('varje tisdag')).toContain('De som skriver ”min stadsdel Farsta” till mig');
  });

  it('goes now, in the minute when it is confirmed, and is said to', async () => {
    const chat = await reminding();
    const anna = chat.person('anna');
    await anna.say('påminn mig om planerna nu');
    chat.clock.now += 90_000;
    expect(await anna.press(confirm)).toContain(reminderStatusTexts.notices.madeNow);
    expect((await made(chat)).nextAt).toBe(Date.parse('2026-11-23T07:16:00Z'));
  });
});

describe('a reminder for others', () => {
  it('goes to the team, each in their own chat, or to the channel as one card', async () => {
    const chat = await reminding();
    chat.members.push('bo', 'carin');
    const maria = chat.person('maria', { manager: true, scope: 'channel' });
    const preview = await maria.say('påminn teamet om planerna varje fredag kl 9');
    expect(preview).toContain('alla i Teamet i norr, var för sig');
    // Others in the channel look on: how many, and no names.
    expect(preview).toContain('2 personer får den just nu.');
    expect(preview).not.toContain('Carin');
    expect(await maria.press(reminderTexts.preview.who)).toContain(reminderTexts.who.channelHere);
    expect(await maria.press('Vidare', { who: `channel ${TEAM}` })).toContain(reminderTexts.preview.oneCard);
    await maria.press(confirm);
    expect(await made(chat)).toMatchObject({
      audience: { kind: 'channel', conversation: TEAM },
      madeIn: TEAM,
    });
  });

  it('goes to persons who are chosen, over several pages and by part of a name', async () => {
    const chat = await reminding();
    const ids = Array.from({ length: 45 }, (_, i) => `p${String(i).padStart(2, '0')}`);
    await seen(chat.store, ids);
    const maria = chat.person('maria', { manager: true });
    await maria.say('påminn');
    await maria.press(reminderTexts.menu.make);
    await maria.press('Vidare', { words: 'Läs planerna.' });
    expect(await maria.press('Vidare', { who: 'people' })).toContain('P00 A');
    expect(await maria.press(reminderTexts.people.more, { chosen: 'p00,p01' })).toContain('2 är valda.');
    expect(await maria.press(reminderTexts.people.search, { chosen: 'p20', find: '44' })).toContain('P44 A');
    await maria.press(reminderTexts.people.done, { chosen: 'p44' });
    await maria.say('i morgon');
    expect(await maria.press(confirm)).toContain('4 valda personer');
    expect((await made(chat)).audience).toEqual({ kind: 'people', ids: ['p00', 'p01', 'p20', 'p44'] });
  });

  it('goes to a role, in one district or all', async () => {
    const chat = await reminding();
    await seen(chat.store, ['bo'], 'Farsta');
    const maria = chat.person('maria', { manager: true });
    expect(await maria.say('påminn alla chefer i Farsta om planerna varje måndag')).toContain(
      'Till: alla chefer i Farsta',
    );
    expect(await maria.press(reminderTexts.preview.who)).toContain(reminderTexts.who.said);
    expect(await maria.press('Vidare', { who: 'role samordnare', within: '-' })).toContain(
      reminderTexts.preview.nobodyInRole('samordnare'),
    );
    expect(await maria.say('ja')).toContain('Till: alla samordnare');
  });

  it('can be saved also when Teams does not say who is in the team', async () => {
    const chat = await reminding({ recipients: () => Promise.reject(new Error('503')) });
    const maria = chat.person('maria', { manager: true, scope: 'channel' });
    expect(await maria.say('påminn teamet om planerna varje fredag')).toContain(
      reminderTexts.preview.unknown,
    );
    expect(await maria.press(confirm)).toContain(notices.made);
  });

  it('is only for managers, however it is asked for', async () => {
    const chat = await reminding();
    chat.members.push('bo');
    const anna = chat.person('anna', { scope: 'channel' });
    expect(await anna.say('påminn teamet om planerna varje fredag')).toBe(lines.managersOnly);
    await anna.say('påminn mig om planerna varje fredag');
    const plan = JSON.parse(fields(anna.card).find(({ id }) => id === 'plan')!.value);
    const audiences = [
      { kind: 'members', conversation: TEAM },
      { kind: 'channel', conversation: TEAM },
      { kind: 'people', ids: ['bo'] },
      { kind: 'unit', unit: 'Farsta' },
      { kind: 'role', role: 'chef' },
    ];
    for (const who of audiences) {
      const forged = { ...anna.payload(confirm), plan: JSON.stringify({ ...plan, who }) };
      expect(await anna.send(forged)).toEqual({ line: lines.managersOnly });
    }
    expect(await anna.press(reminderTexts.preview.who)).not.toContain(reminderTexts.who.people);
    for (const who of ['people', `members ${TEAM}`, 'role chef'])
      expect(await anna.press('Vidare', { who })).toBe(lines.managersOnly);
    expect(await chat.store.schedules.list()).toEqual([]);
  });

  it('is refused from the moment when somebody is a manager no more', async () => {
    const chat = await reminding();
    await seen(chat.store, ['bo'], 'Farsta');
    const maria = chat.person('maria', { manager: true });
    await maria.say('påminn alla i Farsta om planerna varje fredag');
    chat.managers.delete('maria');
    expect(await maria.press(confirm)).toBe(lines.managersOnly);
    chat.managers.add('maria');
    await maria.press(confirm);
    chat.managers.delete('maria');
    expect(await maria.press(reminderStatusTexts.buttons.pause)).toBe(lines.gone);
    expect(await maria.say('påminnelser')).toContain(reminderStatusTexts.list.none);
    expect((await made(chat)).state).toBe('active');
  });

  it('cannot be sent to a chat that is somebody’s own, or that is not known', async () => {
    const chat = await reminding();
    const maria = chat.person('maria', { manager: true });
    await maria.say('påminn mig om planerna varje fredag');
    const plan = JSON.parse(fields(maria.card).find(({ id }) => id === 'plan')!.value);
    for (const conversation of ['a:anna', '19:okand@thread.tacv2']) {
      const who = { kind: 'channel', conversation };
      const forged = { ...maria.payload(confirm), plan: JSON.stringify({ ...plan, who }) };
      expect(await maria.send(forged)).toEqual({ line: lines.notHere });
    }
  });
});

describe('a press on a draft', () => {
  it('makes one reminder, however often it is repeated, and at once', async () => {
    const chat = await reminding();
    const anna = chat.person('anna');
    await anna.say('påminn mig om planerna varje fredag');
    const press = anna.payload(confirm);
    const came = await Promise.all([anna.send(press), anna.send(press), anna.send(press)]);
    for (const one of came) expect(JSON.stringify(one)).toContain(notices.made);
    await anna.send(press);
    expect(await chat.store.schedules.list()).toHaveLength(1);
    expect(await chat.store.audit.list({ limit: 9 })).toHaveLength(1);
  });

  it('goes on from what its own card carries, also when all is forgotten', async () => {
    const chat = await reminding();
    const anna = chat.person('anna');
    await anna.say('påminn mig om planerna varje fredag');
    const first = anna.payload(confirm);
    await anna.say('påminn mig om journalen varje tisdag');
    chat.clock.now += 3_600_000;
    await anna.send(first);
    expect(await made(chat)).toMatchObject({ title: 'Planerna' });
  });

  it('finds what a client has lost while it is remembered, and says no to it afterwards', async () => {
    const chat = await reminding();
    const anna = chat.person('anna');
    await anna.say('påminn mig om planerna varje fredag');
    const { plan: _plan, words: _words, ...bare } = anna.payload(confirm);
    const late = { ...bare };
    expect(JSON.stringify(await anna.send(bare))).toContain(notices.made);
    await anna.say('påminn mig om journalen varje fredag');
    expect(await anna.send(late)).toBeNull();
  });

  it('is nothing when it is forged', async () => {
    const chat = await reminding();
    const anna = chat.person('anna');
    await anna.say('påminn mig om planerna varje fredag');
    const press = anna.payload(confirm);
    const plan = JSON.parse(String(press.plan));
    for (const forged of [
      { ...press, plan: '{' },
      { ...press, plan: 'x'.repeat(20_000) },
      { ...press, plan: JSON.stringify({ ...plan, id: 'another-one' }) },
      { ...press, plan: JSON.stringify({ ...plan, when: { kind: 'weekly' } }) },
      { ...press, plan: JSON.stringify({ ...plan, owner: 'bo' }) },
      { ...press, draft: '../../x' },
      { ...press, verb: 'remind.annat' },
      { verb: 'remind.open', id: { a: 1 } },
      { verb: 'remind.pick', ready: '../x' },
      null,
    ])
      expect(await chat.guide.press(forged, anna.context)).toBeNull();
    expect(await chat.store.schedules.list()).toEqual([]);
  });

  it('with the id of somebody else’s reminder neither shows nor changes it', async () => {
    const chat = await reminding();
    const bo = chat.person('bo');
    await bo.say('påminn mig om hemligheten varje fredag');
    await bo.press(confirm);
    const { id } = await made(chat);
    const anna = chat.person('anna');
    await anna.say('påminn mig om planerna varje fredag');
    const press = anna.payload(confirm);
    const plan = JSON.parse(String(press.plan));
    for (const forged of [
      { ...plan, id },
      { ...plan, id, changes: 1 },
      { ...plan, copies: id, what: { kind: 'kept' } },
    ])
      expect(await anna.send({ ...press, draft: forged.id, plan: JSON.stringify(forged) })).toEqual({
        line: lines.gone,
      });
    expect(await chat.store.schedules.list()).toHaveLength(1);
    expect(await made(chat)).toMatchObject({ title: 'Hemligheten', owner: 'bo', revision: 1 });
  });

  it('needs somebody behind it', async () => {
    const chat = await reminding();
    const { context } = chat.person('anna');
    const nobody = { ...context, speaker: null };
    expect(await chat.guide.open('mig om planerna i morgon', nobody)).toEqual({ line: lines.nobody });
    expect(await chat.guide.press({ verb: 'remind.new' }, nobody)).toEqual({ line: lines.nobody });
    expect(await chat.guide.typed('ja', nobody)).toBeNull();
  });

  it('waits kindly while the calendar is being loaded', async () => {
    const chat = await reminding({ daysOff: () => null });
    expect(await chat.person('anna').say('påminn mig om planerna varje fredag')).toBe(
      reminderTexts.when.starting,
    );
  });
});

describe('a ready-made reminder', () => {
  it('says why and where it stands, and is one’s own in two presses', async () => {
    const chat = await reminding();
    const maria = chat.person('maria', { manager: true });
    await maria.say('påminn');
    expect(await maria.press(reminderTexts.menu.ready)).toContain('Planer blir gamla.');
    expect(await maria.press(reminderTexts.ready.choose('Koll varje månad'))).toContain(
      'Källa: Lekparkslagen',
    );
    expect(await maria.press('Vidare', { time: '10:15' })).toContain('Till: alla chefer');
    await maria.press(confirm);
    expect(await made(chat)).toMatchObject({
      title: 'Koll varje månad',
      content: { kind: 'checklist', id: 'lekparken', text: 'Gå igenom planerna.' },
      audience: { kind: 'role', role: 'chef' },
      rule: { kind: 'monthly', time: '10:15' },
    });
  });

  it('is for oneself when one is no manager', async () => {
    const anna = (await reminding()).person('anna');
    expect(await anna.say('påminn månadskoll')).toContain('Till: dig själv');
  });

  it('asks for the day that it is counted from, and takes it typed', async () => {
    const chat = await reminding();
    const anna = chat.person('anna');
    expect(await anna.say('påminn mig efter start')).toContain('Dagen då det började');
    expect(await anna.press('Vidare', { start: '' })).toContain('Upplägget räknas från en dag.');
    expect(await anna.press('Vidare', { start: '30 februari' })).toContain(reminderTexts.when.badDay);
    const preview = await anna.say('20 november');
    expect(preview).toContain('sju dagar efter och 14 dagar efter 20 november 2026');
    expect(preview).toContain(reminderTexts.preview.part(2));
    await anna.press(confirm);
    expect(await made(chat)).toMatchObject({
      title: 'Två gånger efter start',
      content: { kind: 'series' },
      rule: { kind: 'around', day: '2026-11-20' },
    });
  });

  it('may be named where it is asked what to remind of', async () => {
    const anna = (await reminding()).person('anna');
    await anna.say('ny påminnelse');
    expect(await anna.say('månadskoll')).toContain('Planer blir gamla.');
  });

  it('may come on another weekday, or every other week', async () => {
    const chat = await reminding();
    const maria = chat.person('maria', { manager: true, scope: 'channel' });
    await maria.say('färdiga upplägg');
    await maria.press(reminderTexts.ready.choose('Före konferensen'));
    expect(await maria.press('Vidare', { weekday: '2', every: '2' })).toContain('varannan tisdag kl. 08.30');
    expect(await maria.press(confirm)).toContain('Teamet i norr, ett kort');
  });

  it('keeps a series whole when only the time is changed, and is another when its words are', async () => {
    const chat = await reminding();
    const anna = chat.person('anna');
    await anna.say('påminn mig efter start');
    await anna.press('Vidare', { start: '2026-11-20' });
    await anna.press(reminderTexts.preview.what);
    expect(await anna.press('Vidare')).toContain(reminderTexts.preview.part(2));
    await anna.press(reminderTexts.preview.what);
    expect(await anna.press('Vidare', { checklist: '-', words: 'Något annat' })).toContain('Något annat');
  });
});

describe('an existing reminder', () => {
  const start = async (): Promise<{ chat: Reminding; maria: Reminded; id: string }> => {
    const chat = await reminding();
    await seen(chat.store, ['bo', 'carin'], 'Farsta');
    const maria = chat.person('maria', { manager: true });
    await maria.say('påminn alla i Farsta om planerna varje måndag kl 9');
    await maria.press(confirm);
    return { chat, maria, id: (await made(chat)).id };
  };
  const { buttons } = reminderStatusTexts;

  it('is paused, and goes on with the first occasion from then', async () => {
    const { chat, maria } = await start();
    expect(await maria.press(buttons.pause)).toContain(notices.paused);
    chat.clock.now += 10 * 24 * 3_600_000;
    expect(await maria.press(buttons.resume)).toContain('Nästa gång: måndag 7 december 2026 kl. 09.00');
    expect(
      (await chat.store.audit.list({ limit: 9 })).map(({ action, fields: changed }) => [action, changed]),
    ).toEqual([
      ['schedule.resume', ['state', 'nextAt']],
      ['schedule.pause', ['state']],
      ['schedule.create', ['title', 'content', 'audience', 'rule']],
    ]);
  });

  it('is changed at the same id, and only when nobody else has changed it meanwhile', async () => {
    const { chat, maria, id } = await start();
    const nils = chat.person('nils', { manager: true });
    await nils.say('påminnelser');
    await nils.say('visa 1');
    await nils.press(buttons.edit);
    expect(await nils.press(reminderTexts.preview.whenButton)).toContain('Vald tid: varje måndag kl. 09.00.');
    await nils.press('Vidare', { typed: 'varje tisdag kl 8' });
    const save = nils.payload(reminderTexts.preview.save);
    await maria.press(buttons.pause);
    expect(JSON.stringify(await nils.send(save))).toContain(notices.stale);
    expect(await chat.store.schedules.get(id)).toMatchObject({ rule: { weekdays: [1] }, state: 'paused' });

    await nils.press(buttons.edit);
    await nils.say('ändra när');
    await nils.say('varje onsdag kl 8');
    expect(await nils.press(reminderTexts.preview.save)).toContain(notices.saved);
    expect(await chat.store.schedules.list()).toHaveLength(1);
    expect(await chat.store.schedules.get(id)).toMatchObject({
      rule: { weekdays: [3] },
      state: 'paused',
      owner: 'maria',
    });
  });

  it('is copied with its lineage, and nothing is made before that is confirmed', async () => {
    const { chat, maria, id } = await start();
    await maria.press(buttons.copy);
    expect(await chat.store.schedules.list()).toHaveLength(1);
    await maria.say('ändra när');
    await maria.say('varje tisdag');
    const press = maria.payload(confirm);
    await maria.send(press);
    await maria.send(press);
    const all = await chat.store.schedules.list();
    expect(all).toHaveLength(2);
    expect(all.find((one) => one.id !== id)).toMatchObject({
      lineage: id,
      state: 'active',
      title: 'Planerna',
    });
  });

  it('is ended when that is said twice, and not changed afterwards', async () => {
    const { chat, maria, id } = await start();
    const edit = maria.payload(buttons.edit);
    expect(await maria.press(buttons.end)).toContain(reminderStatusTexts.end.title);
    expect((await chat.store.schedules.get(id))?.state).toBe('active');
    expect(await maria.press(reminderStatusTexts.end.yes)).toContain(notices.ended);
    expect(await chat.store.schedules.get(id)).toMatchObject({ state: 'cancelled', nextAt: null });
    expect(JSON.stringify(await maria.send(edit))).toContain('avslutad');
  });

  it('is managed by the numbers of the list that was last shown', async () => {
    const { chat, maria } = await start();
    await maria.say('påminn mig om journalen varje dag kl 8');
    await maria.press(confirm);
    await maria.say('påminnelser');
    expect(await maria.say('pausa 2')).toContain(notices.paused);
    expect(await maria.say('återuppta')).toContain(notices.resumed);
    expect(await maria.say('visa 1')).toContain('Planerna');
    expect(await maria.say('pausa 7')).toBe(lines.number(2));
    expect(await maria.say('ta bort 1')).toContain(reminderStatusTexts.end.title);
    expect(await maria.say('kopiera 2')).toContain(reminderTexts.preview.title);
    expect(await chat.person('nils').say('pausa 1')).toBe('nothing');
  });

  it('is as none to whoever it is not for', async () => {
    const { chat, id } = await start();
    const anna = chat.person('anna');
    for (const verb of ['open', 'askEnd', 'csv'])
      expect(await anna.send({ verb: `remind.${verb}`, id })).toEqual({ line: lines.gone });
    for (const verb of ['pause', 'resume', 'end', 'edit', 'copy'])
      expect(await anna.send({ verb: `remind.${verb}`, id, revision: 1 })).toEqual({ line: lines.gone });
    expect(await anna.send({ verb: 'remind.nudge', id, occasion: id })).toEqual({ line: lines.gone });
    expect(await anna.send({ verb: 'remind.open', id: 'finns-inte' })).toEqual({ line: lines.gone });
    expect(await chat.store.schedules.get(id)).toMatchObject({ state: 'active', revision: 1 });
  });

  it('of one’s own is one’s own to change', async () => {
    const chat = await reminding();
    const anna = chat.person('anna');
    await anna.say('påminn mig om planerna varje fredag');
    await anna.press(confirm);
    expect(await anna.press(buttons.pause)).toContain(notices.paused);
    expect(await anna.press(buttons.end)).toContain(reminderStatusTexts.end.title);
    expect(await anna.press(reminderStatusTexts.end.yes)).toContain(notices.ended);
  });

  it('for oneself is made in a channel without being shown there', async () => {
    const chat = await reminding();
    const anna = chat.person('anna', { scope: 'channel' });
    await anna.say('påminn mig om planerna varje fredag');
    expect(await anna.press(confirm)).toBe(notices.made);
    expect(await made(chat)).toMatchObject({ audience: { kind: 'me' }, owner: 'anna', madeIn: TEAM });
  });

  it('is not shown in a channel where it does not belong', async () => {
    const { chat, id } = await start();
    const maria = chat.person('maria', { manager: true, scope: 'channel' });
    expect(await maria.say('påminnelser')).toContain(reminderStatusTexts.list.none);
    expect(await maria.send({ verb: 'remind.open', id })).toEqual({ line: lines.alone });
    for (const verb of ['edit', 'copy', 'pause', 'end'])
      expect(await maria.send({ verb: `remind.${verb}`, id, revision: 1 })).toEqual({ line: lines.alone });
    expect((await made(chat)).state).toBe('active');
  });
});
