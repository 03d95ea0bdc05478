import { describe, expect, test } from 'vitest';
import { createPathGuide } from '../../../src/teams/guide/path-guide.ts';
import { guidanceTexts } from '../../../src/texts/guidance.ts';
import { pressables } from '../../support/card-hand.ts';
import { fakeAnswerer } from '../../support/fake-teams-answerer.ts';
import { guideContext } from '../../support/guide-context.ts';
import { shippedContent } from '../../support/shipped-guidance.ts';

const context = {
  ...guideContext,
  answerer: {
    ...fakeAnswerer(),
    passage: () => fakeAnswerer().passage('riktlinje-dokumentation.txt#120-126'),
  },
} as const;
const guide = createPathGuide({
  paths: new Map(shippedContent.paths.map((path) => [path.id, path])),
  sources: new Map(),
  titleOf: ({ id }) => id,
  now: () => 0,
});
const cardFor = (data: object) => {
  const result = guide.press(data, context);
  if (result === null || !('card' in result)) throw new Error(`No card for ${JSON.stringify(data)}`);
  return result.card as unknown as Readonly<Record<string, unknown>>;
};

/** Every card that presses of the path's own buttons lead to, with what led there. */
function everyCard(id: string) {
  const cards = new Map<string, ReturnType<typeof cardFor>>();
  const look = (data: object) => {
    const key = JSON.stringify(data);
    if (cards.has(key)) return;
    cards.set(key, cardFor(data));
    for (const { verb, data: more } of pressables(cards.get(key)!))
      if ((verb === 'path.go' || verb === 'path.read') && more.id === id) look({ verb, ...more });
  };
  look({ verb: 'path.open', id });
  return [...cards];
}

describe.each(shippedContent.paths.map((path) => [path.title, path] as const))('"%s"', (_, path) => {
  const cards = everyCard(path.id);

  test('has a way on from every card, and articles to read at its ends', () => {
    for (const [, card] of cards) expect(pressables(card).length).toBeGreaterThan(0);
    expect(cards.some(([key]) => key.includes('path.read'))).toBe(path.read.length > 0);
  });

  test.runIf(path.danger)('says 112 before anything else on every card', () => {
    for (const [, card] of cards) {
      const [first] = card.body as readonly unknown[];
      expect(JSON.stringify(first)).toContain(guidanceTexts.danger);
    }
  });

  test.runIf(path.always !== undefined)('has the report no more than one press away on every card', () => {
    const { to, text } = path.always!;
    for (const [key, card] of cards) {
      if ((JSON.parse(key) as { way?: string[] }).way?.at(-1) === to && key.includes('path.go')) continue;
      const report = pressables(card).find(({ title }) => title === text);
      expect([key, report?.verb, (report?.data.way as string[])?.at(-1)]).toEqual([key, 'path.go', to]);
    }
  });
});
