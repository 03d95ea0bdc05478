import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AdaptiveCard } from '../../../src/teams/cards/adaptive-card.ts';
import { createRandom, type Random, shuffled } from '../../bench/random.ts';
import { pressables, type WireCard } from '../../support/card-hand.ts';
import { outline } from '../../support/card-outline.ts';
import { cardOf, type ShippedChat, startShippedChat } from '../../support/shipped-chat.ts';
import { shippedContent } from '../../support/shipped-guidance.ts';

let chat: ShippedChat;
beforeAll(async () => {
  chat = await startShippedChat('Norra');
});
afterAll(() => chat.close());
beforeEach(() => {
  chat.teams.recorded.length = 0;
  chat.bot.lines.length = 0;
});

const MARKS = { ja: '☑', nej: '✗', ej: '–' } as const;
type Answer = keyof typeof MARKS;
type Model = ReadonlyMap<number, Answer>;

/** The answers that a list shows, by the number of the item. */
function answersOn(card: WireCard): Model {
  const rows = outline(card as unknown as AdaptiveCard).matchAll(/^([☐☑✗–]) (\d+)\. /gmu);
  return new Map(
    [...rows].flatMap(([, mark, number]) => {
      const answer = (Object.keys(MARKS) as Answer[]).find((one) => MARKS[one] === mark);
      return answer === undefined ? [] : [[Number(number), answer] as const];
    }),
  );
}

/** Opens a list with all its items. */
async function open(title: string): Promise<WireCard> {
  const card = cardOf(await chat.say(`checklista ${title}`));
  const isAsked = JSON.stringify(card).includes('checklist.choose');
  return isAsked
    ? cardOf(await chat.press(card, /^(?:Visa listan|Alla åldrar)$/u, { needs: 'npf,sprak' }))
    : card;
}

const howMany = (card: WireCard) =>
  [...outline(card as unknown as AdaptiveCard).matchAll(/^[☐☑✗–] \d+\. /gmu)].length;

/** Answers an item from a card on which it is not answered, though it may be by now. @returns the list as it is then */
async function give(card: WireCard, number: number, answer: Answer): Promise<WireCard> {
  if (answer === 'ja') return cardOf(await chat.press(card, new RegExp(`^Bocka av ${number}:`, 'u')));
  const item = cardOf(await chat.press(card, `Mer om ${number}`));
  const isAnswered = pressables(item).some(({ title }) => title === 'Ta bort svaret');
  const title = answer === 'nej' ? 'Nej' : 'Inte aktuellt';
  const asked = isAnswered ? item : cardOf(await chat.press(item, title));
  if (!pressables(asked).some((button) => button.title === 'Spara skälet')) return asked;
  return cardOf(await chat.press(asked, 'Spara skälet', { words: `skäl till punkt ${number}` }));
}

const answerTo = (number: number): Answer => (['ja', 'nej', 'ej', 'ja'] as const)[number % 4]!;
const some = <T>(values: readonly T[], random: Random) => values[Math.floor(random() * values.length)]!;

describe.each(shippedContent.checklists.map(({ title }) => title))('"%s"', (title) => {
  test('holds every answer, given in any order, some twice, and all of them from the very first card', async () => {
    const random = createRandom(title.length);
    const first = await open(title);
    const all = Array.from({ length: howMany(first) }, (_, i) => i + 1);
    for (const number of shuffled([...all, ...all.slice(0, 3)], random))
      await give(first, number, answerTo(number));
    const list = cardOf(await chat.say('listan'));
    expect(answersOn(list)).toEqual(new Map(all.map((number) => [number, answerTo(number)])));
    const end = outline(cardOf(await chat.press(first, 'Klar')) as unknown as AdaptiveCard);
    expect(end).toContain('Allt är besvarat');
    expect(chat.bot.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('started anew in the middle loses nothing that stood on the card that is pressed', async () => {
    const random = createRandom(title.length * 31);
    const cards = [await open(title)];
    const all = Array.from({ length: howMany(cards[0]!) }, (_, i) => i + 1);
    let remembered: Model = new Map();
    for (let step = 0; step < 24; step++) {
      if (random() < 0.25) {
        await chat.restart();
        remembered = new Map();
      }
      const card = random() < 0.4 ? cards.at(-1)! : some(cards, random);
      const open = all.filter((number) => !answersOn(card).has(number));
      if (open.length === 0) break;
      const number = some(open, random);
      const came = await give(card, number, answerTo(number));
      const known = new Map([...answersOn(card), ...remembered, [number, answerTo(number)] as const]);
      expect([...answersOn(came)].sort(([a], [b]) => a - b)).toEqual([...known].sort(([a], [b]) => a - b));
      remembered = answersOn(came);
      cards.push(came);
    }
  });
});
