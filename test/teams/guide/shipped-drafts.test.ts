import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { composeDraft } from '../../../src/guidance/drafts/compose-draft.ts';
import { type DraftField, draftFields } from '../../../src/guidance/drafts/draft-field.ts';
import { draftText } from '../../../src/guidance/drafts/draft-text.ts';
import { inputId } from '../../../src/teams/guide/draft-action.ts';
import { draftChatTexts } from '../../../src/texts/drafts.ts';
import { createRandom, type Random, shuffled } from '../../bench/random.ts';
import { fields, filled, pressables, type WireCard } from '../../support/card-hand.ts';
import { cardOf, type ShippedChat, startShippedChat } from '../../support/shipped-chat.ts';
import { shippedContent } from '../../support/shipped-guidance.ts';

let chat: ShippedChat;
beforeAll(async () => {
  chat = await startShippedChat();
});
afterAll(() => chat.close());
beforeEach(() => {
  chat.teams.recorded.length = 0;
  chat.bot.lines.length = 0;
});

const { buttons } = draftChatTexts;
type Values = Readonly<Record<string, string>>;

/** An answer that no other field has. */
function answerTo({ kind, options }: DraftField, number: number): string {
  if (kind === 'line' || kind === 'text') return `svaret med nummer ${number} av alla`;
  return kind === 'date' ? `2026-03-${String((number % 28) + 1).padStart(2, '0')}` : options[0]!.id;
}

/** What a card holds, in sight or not, by the key of the field. */
const held = (card: WireCard): Values =>
  Object.fromEntries(
    Object.entries(filled(card))
      .filter(([id, value]) => id.startsWith('a-') && value !== '')
      .map(([id, value]) => [id.slice(2), value]),
  );
const some = <T>(values: readonly T[], random: Random) => values[Math.floor(random() * values.length)]!;

describe.each(shippedContent.drafts)('"$title"', (template) => {
  const all = draftFields(template);
  const values = Object.fromEntries(all.map((field, i) => [field.key, answerTo(field, i)]));
  const input = (keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [inputId(key), values[key]!]));
  const openForm = async () =>
    cardOf(await chat.press(cardOf(await chat.say(`utkast ${template.title}`)), buttons.form));
  const textIn = async (card: WireCard) => {
    const copy = cardOf(await chat.press(card, buttons.copy));
    return fields(copy).find(({ id }) => id === 'text')?.value;
  };

  test('has every answer in the preview, though each came from the very first form, in any order, some twice', async () => {
    const random = createRandom(template.title.length);
    const first = await openForm();
    const keys = shuffled(Object.keys(values), random);
    let last = first;
    for (const key of [...keys, ...keys.slice(0, 4)])
      last = cardOf(await chat.press(first, buttons.preview, input([key])));
    expect(held(last)).toEqual(values);
    expect(await textIn(last)).toBe(draftText(composeDraft(template, values)));
    expect(chat.bot.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('started anew in the middle loses nothing that stood on the card that is pressed', async () => {
    const random = createRandom(template.title.length * 37);
    const cards = [await openForm()];
    let remembered: Values = {};
    for (let step = 0; step < 24; step++) {
      if (random() < 0.25) {
        await chat.restart();
        remembered = {};
      }
      const card = random() < 0.4 ? cards.at(-1)! : some(cards, random);
      const open = fields(card).filter(
        ({ id, hidden, value }) => !hidden && value === '' && id.startsWith('a-'),
      );
      const key = open.length === 0 ? undefined : some(open, random).id.slice(2);
      const ways = pressables(card).filter(({ title }) =>
        ([buttons.preview, buttons.form, buttons.next, buttons.step, buttons.edit] as string[]).includes(
          title,
        ),
      );
      const came = cardOf(
        await chat.press(card, some(ways, random).title, key === undefined ? {} : input([key])),
      );
      const known = { ...held(card), ...remembered, ...(key === undefined ? {} : { [key]: values[key]! }) };
      expect(held(came)).toEqual(known);
      remembered = known;
      cards.push(came);
    }
  });
});
