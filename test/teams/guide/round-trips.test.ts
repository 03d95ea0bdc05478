import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createRandom, type Random } from '../../bench/random.ts';
import { fields, type Pressable, pressables, pressed, type WireCard } from '../../support/card-hand.ts';
import { schemaProblems } from '../../support/card-schema.ts';
import { activities, type FakeTeams, startFakeTeams } from '../../support/fake-teams.ts';
import { type RunningBot, startBot } from '../../support/fake-teams-bot.ts';
import { shippedContent, shippedGuidance } from '../../support/shipped-guidance.ts';

/** What Teams takes, with room for what it wraps around a card. */
const mostBytes = 28 * 1024;
const steps = 40;

/** A way in to everything that ships, as somebody would type it. */
const ways = [
  ...shippedContent.checklists.map(({ title }) => `checklista ${title}`),
  ...shippedContent.paths.map(({ title }) => `nästa steg ${title}`),
  ...shippedContent.drafts.map(({ title }) => `utkast ${title}`),
  ...shippedContent.deadlines.map(({ title }) => `tidsfrist ${title} 2026-11-20`),
  ...['checklista', 'nästa steg', 'utkast', 'tidsfrist', 'granska'],
];

let teams: FakeTeams;
let bot: RunningBot;
const dataDir = mkdtempSync(join(tmpdir(), 'lathunden-'));
beforeAll(async () => {
  teams = await startFakeTeams();
  const { router, loadCalendar } = shippedGuidance(dataDir);
  await loadCalendar();
  bot = await startBot({ guides: router });
});
afterAll(async () => {
  await bot.close();
  await teams.close();
  rmSync(dataDir, { recursive: true, force: true });
});
beforeEach(() => {
  teams.recorded.length = 0;
  bot.lines.length = 0;
});

/** Somebody in a conversation of their own, who keeps every card they have been shown. */
function person(conversation: string) {
  const cards: WireCard[] = [];
  const where = {
    conversation: { id: conversation, conversationType: 'personal', tenantId: 'tenant' },
    from: { id: `29:${conversation}` },
  };
  const shown = (card: unknown) => {
    cards.push(card as WireCard);
    return card as WireCard;
  };
  return {
    cards,
    async say(text: string): Promise<WireCard> {
      const before = teams.recorded.length;
      await teams.post(bot.url, activities.message(text, where));
      const sent = teams.recorded.slice(before).flatMap(({ activity }) => activity.attachments ?? []);
      if (sent.length !== 1) throw new Error(`"${text}" was answered with ${sent.length} cards`);
      return shown(sent[0]!.content);
    },
    /** @returns the card that came back; null for a line or a refusal */
    async send(payload: Record<string, unknown>): Promise<WireCard | null> {
      const { status, body } = await teams.post(
        bot.url,
        activities.execute(payload, { ...where, replyToId: `card-${conversation}` }),
      );
      expect([200, 400]).toContain(status);
      return body?.type === 'application/vnd.microsoft.card.adaptive' ? shown(body.value) : null;
    },
  };
}

const pick = <T>(values: readonly T[], random: Random): T => values[Math.floor(random() * values.length)]!;

/** Something for each field that is in sight: a choice there is, or words that tell who wrote them. */
function fillIn(card: WireCard, word: string, random: Random): Record<string, string> {
  return Object.fromEntries(
    fields(card)
      .filter(({ hidden }) => !hidden && random() < 0.7)
      .map(({ id, type, choices, longest }) => [
        id,
        choices.length > 0
          ? pick(choices, random)
          : type === 'Input.Date'
            ? '2026-11-03'
            : `${word} skrev detta`.slice(0, longest),
      ]),
  );
}

const nonsense = [
  '',
  '../../etc/passwd',
  '__proto__',
  'å'.repeat(3000),
  0,
  -1,
  1e9,
  null,
  true,
  [],
  {},
  { $ne: 1 },
  '<at>x</at>',
  '0'.repeat(16),
];

/** A payload with one thing in it changed, taken away or added. */
function forge(payload: Record<string, unknown>, random: Random): Record<string, unknown> {
  const key = pick([...Object.keys(payload), 'extra', 'run', 'constructor'], random);
  const { [key]: _, ...rest } = payload;
  return random() < 0.3 ? rest : { ...rest, [key]: pick(nonsense, random) };
}

function expectGoodCard(card: WireCard): void {
  expect(schemaProblems(card)).toEqual([]);
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(mostBytes);
}

describe.each(ways)('"%s"', (way) => {
  test('takes every press, repeated, out of order, old or forged, without a fault and without anything of others', async () => {
    const random = createRandom(way.length * 7919 + (way.codePointAt(way.length - 1) ?? 0));
    const [one, other] = [person(`one ${way}`), person(`other ${way}`)];
    const word = new Map([
      [one, 'Lönnlöv'],
      [other, 'Granbarr'],
    ]);
    for (const who of [one, other]) expectGoodCard(await who.say(way));
    for (let step = 0; step < steps; step++) {
      const who = random() < 0.6 ? one : other;
      const card = random() < 0.7 ? who.cards.at(-1)! : pick(who.cards, random);
      const button: Pressable | undefined = pick(pressables(card), random);
      if (button === undefined) continue;
      const honest = pressed(card, button, fillIn(card, word.get(who)!, random));
      const payload = random() < 0.2 ? forge(honest, random) : honest;
      const came = await who.send(payload);
      if (came !== null) expectGoodCard(came);
      if (random() < 0.3) await who.send(payload);
      // A button out of one conversation, sent from the other: it may lead somewhere, but never to what was written.
      if (random() < 0.1) await (who === one ? other : one).send({ ...button.data, verb: button.verb });
    }
    for (const who of [one, other]) {
      const foreign = word.get(who === one ? other : one)!;
      expect(who.cards.filter((card) => JSON.stringify(card).includes(foreign))).toEqual([]);
    }
    expect(bot.lines.filter(({ code }) => code === 'turn_failed')).toEqual([]);
  });
});
