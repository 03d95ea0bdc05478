import { describe, expect, it } from 'vitest';
import { reminderTexts } from '../../../../src/texts/reminders.ts';
import { createRandom, type Random } from '../../../bench/random.ts';
import { fields, pressables, pressed, type WireCard } from '../../../support/card-hand.ts';
import { schemaProblems } from '../../../support/card-schema.ts';
import { opened, sentTo } from '../../../support/opened.ts';
import { type Reminded, reminding } from '../../../support/reminding.ts';
import { longest } from '../../../support/small-checklist.ts';

/** What Teams takes, with room for what it wraps around a card. */
const mostBytes = 28 * 1024;
const steps = 120;

const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)]!;

function expectGoodCard(card: WireCard) {
  expect(schemaProblems(card)).toEqual([]);
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(mostBytes);
}

/** Something in each field that is seen: what a client may send, sensible or not. */
function fillIn(card: WireCard, word: string, random: Random): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const { id, type, hidden, choices, several } of fields(card)) {
    if (hidden || random() < 0.3) continue;
    if (type === 'Input.ChoiceSet')
      typed[id] = several ? choices.slice(0, 3).join(',') : pick(choices, random);
    else if (type === 'Input.Date') typed[id] = pick(['2026-12-24', '2027-01-15', '', 'hej'], random);
    else if (type === 'Input.Time') typed[id] = pick(['09:00', '', '7', 'x'], random);
    else typed[id] = pick(['', word, 'varje måndag kl 9', 'i morgon', `${word} en gång till`], random);
  }
  return typed;
}

describe('every press', () => {
  it.each([1, 2, 3, 4])(
    'repeated, out of order, old or forged, gives a good card and nothing of others (%i)',
    async (seed) => {
      const random = createRandom(seed * 7919);
      const chat = await reminding();
      chat.members.push('bo', 'carin');
      for (const id of ['bo', 'carin']) {
        await chat.store.people.seen({ id, name: `${id} B`, account: `29:${id}`, tenant: 't' }, 0);
        await chat.store.people.say(id, { unit: 'Farsta' });
      }
      const people: readonly (readonly [Reminded, string, WireCard[]])[] = [
        [chat.person('maria', { manager: true }), 'Lönnlöv', []],
        [chat.person('nils', { manager: true, scope: 'channel' }), 'Ekollon', []],
        [chat.person('anna'), 'Granbarr', []],
      ];
      for (const [who, , cards] of people) {
        for (const way of [
          'påminn',
          'färdiga upplägg',
          'påminnelser',
          'påminn mig om planerna varje fredag',
        ]) {
          await who.say(way);
          cards.push(who.card);
        }
      }
      for (let step = 0; step < steps; step++) {
        const [who, word, cards] = pick(people, random);
        const card = random() < 0.7 ? cards.at(-1)! : pick(cards, random);
        const all = pressables(card);
        if (all.length === 0) continue;
        const honest = pressed(card, pick(all, random), fillIn(card, word, random));
        const payload =
          random() < 0.15
            ? { ...honest, [pick(Object.keys(honest), random)]: pick([null, 7, 'x', {}], random) }
            : honest;
        const result = await who.send(payload);
        if (random() < 0.3) await who.send(payload);
        if (result && 'card' in result) {
          expectGoodCard(result.card);
          cards.push(result.card);
        }
      }
      const [, , ownCards] = people[2]!;
      for (const foreign of ['Lönnlöv', 'Ekollon'])
        expect(ownCards.filter((card) => JSON.stringify(card).includes(foreign))).toEqual([]);
      // What others made stays theirs, and what is there can be read.
      for (const schedule of await chat.store.schedules.list('anna'))
        expect(schedule.audience).toEqual({ kind: 'me' });
    },
  );
});

describe('a card', () => {
  it.each([true, false])(
    'has room for the longest list, two hundred people and all words at once (%s)',
    async (asks) => {
      const list = asks ? longest : { ...longest, asks: [] };
      const chat = await reminding({ lists: new Map([[list.id, list]]) });
      const ids = Array.from(
        { length: 200 },
        (_, i) => `${String(i).padStart(8, '0')}-aaaa-bbbb-cccc-dddddddddddd`,
      );
      for (const id of ids)
        await chat.store.people.seen(
          { id, name: `${'Långt namn '.repeat(5)}${id}`, account: id, tenant: 't' },
          0,
        );
      const maria = chat.person('maria', { manager: true });
      await maria.say('ny påminnelse');
      await maria.press('Vidare', { checklist: longest.id, words: 'Å'.repeat(500) });
      await maria.press('Vidare', { who: 'people' });
      expectGoodCard(maria.card);
      const press = maria.payload(reminderTexts.people.done, { chosen: ids.slice(0, 20).join(',') });
      const plan = JSON.parse(String(press.plan));
      await maria.send({ ...press, plan: JSON.stringify({ ...plan, who: { kind: 'people', ids } }) });
      expectGoodCard(maria.card);
      expect(await maria.press('Vidare', { typed: 'varje fredag' })).toContain(
        '200 personer får den just nu.',
      );
      expectGoodCard(maria.card);
      await maria.press(reminderTexts.preview.confirm);
      const [schedule] = await chat.store.schedules.list();
      await opened(chat.store, schedule!.id, ids);
      await sentTo(
        chat.store,
        Object.fromEntries(ids.map((id) => [id, 'failed blocked'])),
        schedule!.nextAt!,
      );
      await maria.say('påminnelser');
      expectGoodCard(maria.card);
      await maria.say('visa 1');
      expectGoodCard(maria.card);
    },
  );
});
