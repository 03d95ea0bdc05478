import { beforeEach, describe, expect, test } from 'vitest';
import { DUE } from '../../../support/a-reminder.ts';
import { pressables } from '../../../support/card-hand.ts';
import { outline } from '../../../support/card-outline.ts';
import { cardOf, remindedPeople } from '../../../support/reminded-person.ts';

let people: Awaited<ReturnType<typeof remindedPeople>>;
let id: string;
const anna = () => people.as();
const isFramed = (card: object) => JSON.stringify(card).includes('🔔 Påminnelse');
const standing = () => people.delivery(id);
beforeEach(async () => {
  people = await remindedPeople();
  id = await people.send();
});

describe('a list that came with a reminder', () => {
  test('keeps the reminder around it, whatever is pressed, and every press keeps carrying it', async () => {
    const first = await people.firstCard(id);
    const list = await anna().press(first, /^Bocka av 1/u);
    const item = await anna().press(list, /^Öppna 1/u);
    const menu = await anna().press(list, 'Alla checklistor');
    const end = await anna().press(list, 'Klar');
    for (const card of [list, item, menu, end]) {
      expect(isFramed(card)).toBe(true);
      for (const { data } of pressables(card)) expect(data.reminder).toBe(id);
    }
    expect(outline(list)).toContain('Glöm inte kartan.');
  });

  test('around one item is no more than a line, with the way back to the list', async () => {
    const item = await anna().press(await people.firstCard(id), 'Mer om 1');
    const verbs = pressables(item).map(({ verb }) => verb);
    expect(verbs.filter((verb) => verb.startsWith('receipt.'))).toEqual([]);
    expect(verbs).toContain('checklist.list');
    expect(outline(item)).not.toContain('Glöm inte kartan.');
  });

  test('can be left for another list and come back to as it was, after a restart too', async () => {
    const ticked = await anna().press(await people.firstCard(id), /^Bocka av 2/u);
    const menu = await anna().press(ticked, 'Alla checklistor');
    const other = await anna().press(menu, /Inför besöket i lekparken/u);
    expect(outline(other)).toContain('Inför besöket i lekparken');
    people.restart();
    const back = await anna().press(other, 'Till påminnelsen');
    expect(outline(back)).toContain('☑ 2. Vattenflaskan');
    expect(pressables(back).map(({ title }) => title)).not.toContain('Till påminnelsen');
  });
});

describe('a reminder is gone through', () => {
  test('when its list has come to its end', async () => {
    const end = await anna().press(await people.firstCard(id), 'Klar');
    expect(await standing()).toMatchObject({ completedAt: DUE + 3_600_000, acknowledgedAt: DUE + 3_600_000 });
    expect(outline(end)).toContain('✓ Du gick igenom den måndag 7 december 2026 kl. 10.00.');
  });

  test('when the last item is answered, and not before', async () => {
    let card = await people.firstCard(id);
    for (const number of [1, 2, 3]) {
      expect((await standing()).completedAt).toBeNull();
      card = await anna().press(card, new RegExp(`^Bocka av ${number}`, 'u'));
    }
    expect((await standing()).completedAt).not.toBeNull();
    expect(outline(card)).toContain('✓ Du gick igenom den');
  });

  test('but not when another list is', async () => {
    const menu = await anna().press(await people.firstCard(id), 'Alla checklistor');
    const other = await anna().press(menu, /Inför besöket i lekparken/u);
    await anna().press(await anna().press(other, 'Alla åldrar'), 'Klar');
    expect((await standing()).completedAt).toBeNull();
  });

  test('by whoever got it only', async () => {
    const berit = people.as({ speaker: { id: 'berit', name: null, account: 'b' }, conversation: 'b' });
    await berit.press(await people.firstCard(id), 'Klar');
    expect(await standing()).toMatchObject({ completedAt: null, acknowledgedAt: null });
  });
});

describe('a reminder that is not theirs', () => {
  test.each([
    ['somebody else’s', () => id],
    ['none', () => 'finns-inte'],
    ['no text', () => 17],
  ])('(%s) is left out, and the list works all the same', async (_, reminder) => {
    const berit = people.as({ speaker: { id: 'berit', name: null, account: 'b' }, conversation: 'b' });
    const card = await people.firstCard(id);
    const tick = pressables(card).find(({ title }) => title.startsWith('Bocka av 1'))!;
    const result = await berit.send({ ...tick.data, verb: tick.verb, reminder: reminder() });
    expect(outline(cardOf(result))).toContain('☑ 1.');
    expect(isFramed(cardOf(result))).toBe(false);
  });

  test('a list without a reminder gets none', async () => {
    const open = await anna().send({ verb: 'checklist.open', id: 'ryggsacken' });
    expect(isFramed(cardOf(open))).toBe(false);
  });

  test('what nobody can read is left out as well', async () => {
    const odd = await people.send({ schedule: { content: { kind: 'dance' } } });
    const open = await anna().send({ verb: 'checklist.open', id: 'ryggsacken', reminder: odd });
    expect(isFramed(cardOf(open))).toBe(false);
  });
});

test('in a channel what one ticks another sees, and the frame says how many', async () => {
  const channel = await people.send({
    to: { conversation: '19:kanal' },
    schedule: { audience: { kind: 'channel', conversation: '19:kanal' } },
  });
  const member = (name: string) =>
    people.as({
      scope: 'channel',
      conversation: '19:kanal;messageid=1700',
      speaker: { id: name, name, account: name },
    });
  const first = await people.firstCard(channel);
  await member('anna').press(first, /^Bocka av 1/u);
  const both = await member('berit').press(first, /^Bocka av 2/u);
  expect(outline(both)).toMatch(/☑ 1\.[\s\S]*☑ 2\./u);
  await member('anna').press(first, 'Kvittera');
  const end = await member('berit').press(both, 'Klar');
  expect(outline(end)).toContain('✓ 2 har kvitterat.');
});

describe('words typed', () => {
  test('in the middle of a list give a card with the reminder', async () => {
    await anna().press(await people.firstCard(id), /^Bocka av 1/u);
    const card = cardOf(await anna().say('2 ja'));
    expect(isFramed(card)).toBe(true);
    expect(outline(card)).toMatch(/☑ 1\.[\s\S]*☑ 2\./u);
  });

  test('before anything is pressed are meant for the list that came', async () => {
    const card = cardOf(await anna().say('1 ja'));
    expect(isFramed(card)).toBe(true);
    expect(outline(card)).toContain('☑ 1.');
  });

  test('and what is on the card that was pressed before a restart come together', async () => {
    const ticked = await anna().press(await people.firstCard(id), /^Bocka av 1/u);
    people.restart();
    await anna().say('2 ja');
    expect(outline(await anna().press(ticked, /^Bocka av 3/u))).toMatch(/☑ 1\.[\s\S]*☑ 2\.[\s\S]*☑ 3\./u);
    expect((await standing()).completedAt).not.toBeNull();
  });

  test('an age, where the list asks for it', async () => {
    await people.send({
      sentAt: DUE + 1,
      schedule: { content: { kind: 'checklist', id: 'lekparken' } },
    });
    expect(outline(cardOf(await anna().say('5 år')))).toContain('4–6 år');
  });

  test.each(['Hur skriver jag en slutanteckning?', 'sluta', '3 veckor sen senast, vad gäller?'])(
    '"%s" are about something else',
    async (text) => {
      expect(await anna().say(text)).toBeNull();
    },
  );

  test('long after it came are not meant for it', async () => {
    people.clock.now += 4 * 24 * 3_600_000;
    expect(await anna().say('1 ja')).toBeNull();
  });

  test('by somebody who has got none, or of a reminder of words, mean what they did', async () => {
    const cia = people.as({ conversation: 'c', speaker: { id: 'cia', name: null, account: 'c' } });
    expect(await cia.say('1 ja')).toBeNull();
    await people.send({ sentAt: DUE + 1, schedule: { content: { kind: 'text', text: 'Hej' } } });
    expect(await anna().say('1 ja')).toBeNull();
  });
});
