import { beforeEach, describe, expect, test } from 'vitest';
import { receiptTexts } from '../../../src/texts/receipts.ts';
import { DUE } from '../../support/a-reminder.ts';
import { pressables } from '../../support/card-hand.ts';
import { outline } from '../../support/card-outline.ts';
import { schemaProblems } from '../../support/card-schema.ts';
import { cardOf, remindedPeople } from '../../support/reminded-person.ts';
import { LATE_MS } from '../../support/sent-reminders.ts';

let people: Awaited<ReturnType<typeof remindedPeople>>;
let id: string;
const anna = () => people.as();
const titles = (card: object) => pressables(card).map(({ title }) => title);
beforeEach(async () => {
  people = await remindedPeople();
  id = await people.send();
});

const KVITTERAD = '✓ Du kvitterade måndag 7 december 2026 kl. 10.00.';

describe('"Kvittera"', () => {
  test('is noted and said on the card, and the list can still be ticked', async () => {
    const card = await anna().press(await people.firstCard(id), 'Kvittera');
    expect(outline(card)).toContain(KVITTERAD);
    expect(titles(card)).not.toContain('Kvittera');
    expect((await people.delivery(id)).acknowledgedAt).toBe(DUE + 3_600_000);
    const ticked = await anna().press(card, /^Bocka av 1/u);
    expect(outline(ticked)).toContain('☑ 1.');
    expect(outline(ticked)).toContain(KVITTERAD);
  });

  test('pressed again, later and on the old card, says the same', async () => {
    const first = await people.firstCard(id);
    await anna().press(first, 'Kvittera');
    people.clock.now += 3_600_000;
    expect(outline(await anna().press(first, 'Kvittera'))).toContain(KVITTERAD);
    expect((await people.delivery(id)).acknowledgedAt).toBe(DUE + 3_600_000);
  });

  test('keeps what was ticked, after a restart too', async () => {
    const ticked = await anna().press(await people.firstCard(id), /^Bocka av 2/u);
    people.restart();
    expect(outline(await anna().press(ticked, 'Kvittera'))).toContain('☑ 2.');
  });

  test('keeps own words that were written on the way, after a restart too', async () => {
    const item = await anna().press(await people.firstCard(id), 'Mer om 1');
    const open = await anna().press(await anna().press(item, 'Nej'), /^Öppna 1/u);
    const list = await anna().press(open, 'Spara skälet', { words: 'den var borta' });
    people.restart();
    expect(outline(await anna().press(list, 'Kvittera'))).toContain('den var borta');
  });

  test('of words alone keeps the words', async () => {
    const text = await people.send({ schedule: { content: { kind: 'text', text: 'Läs igenom planen.' } } });
    const card = await anna().press(await people.firstCard(text), 'Kvittera');
    expect(outline(card)).toContain('Läs igenom planen.');
    expect(outline(card)).toContain(KVITTERAD);
  });

  test('of a list that is gone is noted all the same', async () => {
    const gone = await people.send({ schedule: { content: { kind: 'checklist', id: 'borttagen' } } });
    const card = cardOf(await anna().send({ verb: 'receipt.ack', reminder: gone }));
    expect(outline(card)).toContain('finns inte längre');
    expect((await people.delivery(gone)).acknowledgedAt).not.toBeNull();
  });
});

describe('"Påminn mig senare"', () => {
  test.each([
    ['Senare i dag', '2026-12-07T12:00:00.000Z', 'måndag 7 december 2026 kl. 13.00'],
    ['I morgon', '2026-12-08T07:00:00.000Z', 'tisdag 8 december 2026 kl. 08.00'],
    ['Nästa vecka', '2026-12-14T07:00:00.000Z', 'måndag 14 december 2026 kl. 08.00'],
  ])('"%s" says when, and the reminder waits until then', async (title, at, said) => {
    const card = await anna().press(await people.firstCard(id), title);
    expect(outline(card)).toContain(`Jag påminner dig igen ${said}.`);
    const delivery = await people.delivery(id);
    expect(new Date(delivery.notBefore).toISOString()).toBe(at);
    expect(delivery).toMatchObject({ state: 'waiting', round: 1 });
    expect(delivery.expiresAt).toBe(delivery.notBefore + LATE_MS);
    // And again, from the card before.
    expect(outline(await anna().press(await people.firstCard(id), title))).toContain(said);
    expect(outline(card)).not.toContain(receiptTexts.again);
    expect((await people.delivery(id)).round).toBe(1);
  });

  test('keeps to the hours that somebody has said that they work', async () => {
    const known = { id: 'anna', name: null, account: null, tenant: null };
    await people.store.people.seen(known, DUE);
    await people.store.people.say('anna', { hours: { days: [3], from: '10:00', to: '12:00' } });
    const card = await anna().press(await people.firstCard(id), 'I morgon');
    expect(outline(card)).toContain('onsdag 9 december 2026 kl. 10.00');
  });

  test('of a reminder that its sender has taken back says so', async () => {
    const off = await people.send({ schedule: { state: 'cancelled' } });
    const result = await anna().pressLine(await people.firstCard(off), 'I morgon');
    expect(result).toEqual({ line: expect.stringContaining('har tagit bort den') });
  });
});

describe('"Sluta påminna mig"', () => {
  test('holds at once, says so, and can be undone', async () => {
    const card = await anna().press(await people.firstCard(id), 'Sluta påminna mig');
    expect(await people.stopped()).toEqual(['l']);
    expect(outline(card)).toContain('Du får inte fler av den här påminnelsen.');
    expect(titles(card)).not.toContain('Senare i dag');
    const back = await anna().press(card, 'Ångra');
    expect(await people.stopped()).toEqual([]);
    expect(titles(back)).toContain('Sluta påminna mig');
    // The same twice.
    await anna().press(card, 'Ångra');
    expect(await people.stopped()).toEqual([]);
  });

  test('takes back what was put off, and does not say that it has come again', async () => {
    const later = await anna().press(await people.firstCard(id), 'I morgon');
    const card = await anna().press(later, 'Sluta påminna mig');
    expect(await people.delivery(id)).toMatchObject({ state: 'sent', code: 'opted_out' });
    expect(outline(card)).not.toContain(receiptTexts.again);
  });

  test('can be of all reminders, and be undone', async () => {
    const card = await anna().press(await people.firstCard(id), 'Sluta påminna mig');
    const all = await anna().press(card, 'Stoppa alla påminnelser');
    expect(await people.stopped()).toEqual([null, 'l']);
    expect(outline(all)).toContain('Du får inga påminnelser alls');
    // What was stopped on its own stays stopped.
    const one = await anna().press(all, 'Ångra');
    expect(await people.stopped()).toEqual(['l']);
    expect(titles(await anna().press(one, 'Ångra'))).toContain('Sluta påminna mig');
  });

  test('once stopped, an old card puts nothing off', async () => {
    const first = await people.firstCard(id);
    await anna().press(first, 'Sluta påminna mig');
    const card = await anna().press(first, 'I morgon');
    expect((await people.delivery(id)).state).toBe('sent');
    expect(outline(card)).toContain('Du får inte fler');
  });
});

describe('what is not theirs', () => {
  const berit = () =>
    people.as({ conversation: 'b', speaker: { id: 'berit', name: 'Berit', account: '29:berit' } });

  test.each(['Kvittera', 'I morgon', 'Sluta påminna mig'])('"%s" on it does nothing', async (title) => {
    const result = await berit().pressLine(await people.firstCard(id), title);
    expect(result).toEqual({ line: expect.stringContaining('är inte din') });
    expect(await people.delivery(id)).toMatchObject({ acknowledgedAt: null, state: 'sent' });
    expect(await people.stopped()).toEqual([]);
  });

  test('and what is not there look the same', async () => {
    const missing = await anna().send({ verb: 'receipt.ack', reminder: 'finns-inte' });
    expect(missing).toEqual(await berit().send({ verb: 'receipt.ack', reminder: id }));
  });

  test.each([
    { verb: 'receipt.ack' },
    { verb: 'receipt.ack', reminder: 7 },
    { verb: 'receipt.ack', reminder: '' },
    { verb: 'receipt.ack', reminder: 'x'.repeat(101) },
    { verb: 'receipt.later', reminder: 'd', when: 'never' },
    { verb: 'receipt.undo', reminder: 'd' },
    { verb: 'receipt.everything', reminder: 'd' },
  ])('%j is no button of ours', async (payload) => {
    expect(await anna().send(payload)).toBeNull();
  });

  test('a list that is not the one of the reminder is not shown in it', async () => {
    const forged = {
      verb: 'receipt.ack',
      reminder: id,
      'reminder-run': 'lekparken.0123456789abcdef.1.-4.AAA.',
    };
    const text = outline(cardOf(await anna().send(forged)));
    expect(text).toContain('Packa ryggsäcken');
    expect(text).not.toContain('lekparken');
  });
});

test('before it is sent a button says that it does nothing', async () => {
  expect(await anna().send({ verb: 'receipt.preview' })).toEqual({ line: expect.stringContaining('Så här') });
});

describe('in a channel', () => {
  const here = { scope: 'channel', conversation: '19:kanal;messageid=1700' } as const;
  const member = (name: string) => people.as({ ...here, speaker: { id: name, name, account: `29:${name}` } });
  beforeEach(async () => {
    id = await people.send({
      to: { conversation: '19:kanal' },
      schedule: { audience: { kind: 'channel', conversation: '19:kanal' } },
    });
  });

  test('each person counts once, and the card says how many and not who', async () => {
    const first = await people.firstCard(id);
    await member('anna').press(first, 'Kvittera');
    await member('anna').press(first, 'Kvittera');
    const card = await member('berit').press(first, 'Kvittera');
    expect(outline(card)).toContain('✓ 2 har kvitterat.');
    expect(JSON.stringify(card)).not.toMatch(/anna|berit/u);
    expect(titles(card)).toContain('Kvittera');
    expect(outline(card)).toContain('Den går till alla i kanalen.');
  });

  test.each([
    { verb: 'receipt.stop' },
    { verb: 'receipt.stopAll' },
    { verb: 'receipt.later', when: 'today' },
  ])('%j, made up, says why not', async (press) => {
    expect(await member('anna').send({ ...press, reminder: id })).toEqual({
      line: expect.stringContaining('ligger här för alla'),
    });
    expect(await people.stopped()).toEqual([]);
  });

  test('somebody in another channel cannot acknowledge it', async () => {
    const elsewhere = people.as({ ...here, conversation: '19:annan' });
    expect(await elsewhere.pressLine(await people.firstCard(id), 'Kvittera')).toEqual({
      line: expect.stringContaining('är inte din'),
    });
  });

  test('it can be acknowledged in words', async () => {
    expect(await member('anna').say('kvittera')).toEqual({
      line: 'Packa inför utflykten: ✓ 1 har kvitterat.',
    });
    expect(await member('anna').say('sluta påminna mig')).toEqual({
      line: expect.stringContaining('ligger här för alla'),
    });
  });
});

describe('in words', () => {
  test.each(['kvittera', 'Kvitterat!', 'jag kvitterar'])('"%s" acknowledges the last one', async (text) => {
    await people.send({ sentAt: DUE - 5, id: 'older', schedule: { title: 'En äldre' } });
    expect(await anna().say(text)).toEqual({ line: `Packa inför utflykten: ${KVITTERAD}` });
    expect((await people.delivery('older')).acknowledgedAt).toBeNull();
  });

  test.each([
    ['senare i dag', '13.00'],
    ['senare idag', '13.00'],
    ['påminn mig senare i morgon', 'tisdag 8 december'],
    ['senare nästa vecka', 'måndag 14 december'],
  ])('"%s" puts it off', async (text, when) => {
    expect(await anna().say(text)).toEqual({ line: expect.stringContaining(when) });
    expect((await people.delivery(id)).state).toBe('waiting');
  });

  test.each(['senare', 'påminn mig senare'])('"%s" is asked when', async (text) => {
    expect(await anna().say(text)).toEqual({ line: expect.stringContaining('När ska jag påminna dig?') });
  });

  test('"sluta påminna mig" stops it, and says how to undo it', async () => {
    const result = await anna().say('Sluta påminna mig');
    expect(result).toEqual({ line: expect.stringContaining('mina inställningar') });
    expect(await people.stopped()).toEqual(['l']);
    await anna().say('sluta påminna mig om allt');
    expect(await people.stopped()).toEqual([null, 'l']);
  });

  test.each(['senare insatser', 'kvittera ut pengar', 'sluta påminna barnet', 'kvittera?'])(
    '"%s" is about something else',
    async (text) => {
      expect(await anna().say(text)).toBeNull();
    },
  );

  test('without any reminder there is nothing to answer', async () => {
    const other = people.as({ conversation: 'c', speaker: { id: 'cia', name: null, account: 'c' } });
    expect(await other.say('kvittera')).toEqual({ line: expect.stringContaining('ingen påminnelse') });
  });
});

test('every card on the way follows Adaptive Cards 1.5', async () => {
  const first = await people.firstCard(id);
  const cards = [
    await anna().press(first, 'Kvittera'),
    await anna().press(first, 'I morgon'),
    await anna().press(first, 'Sluta påminna mig'),
    await anna().press(first, 'Mer om 1'),
    await anna().press(first, 'Klar'),
    await anna().press(first, 'Alla checklistor'),
  ];
  expect(cards.flatMap(schemaProblems)).toEqual([]);
});
