import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AdaptiveCard } from '../../../src/teams/cards/adaptive-card.ts';
import { checklistTexts } from '../../../src/texts/checklists.ts';
import { pressables, pressed, type WireCard } from '../../support/card-hand.ts';
import { everyNode, outline } from '../../support/card-outline.ts';
import { checklistParts } from '../../support/checklist-parts.ts';
import { activities, type FakeTeams, startFakeTeams } from '../../support/fake-teams.ts';
import { type RunningBot, startBot } from '../../support/fake-teams-bot.ts';

let teams: FakeTeams;
let bot: RunningBot;
let parts: ReturnType<typeof checklistParts>;

const start = async () => {
  parts = checklistParts();
  bot = await startBot({ guides: [parts.guide], unit: 'Norra' });
};
beforeAll(async () => {
  teams = await startFakeTeams();
});
afterAll(() => teams.close());
beforeEach(start);
afterEach(async () => {
  teams.recorded.length = 0;
  teams.answerWith(201);
  await bot.close();
});
/** Everything that was remembered is gone. */
const restart = async () => {
  await bot.close();
  await start();
};

const sent = () => teams.recorded.at(-1)!;
const sentCard = () => sent().activity.attachments![0]!.content as WireCard;
const shown = (card: WireCard) => outline(card as unknown as AdaptiveCard);
const marks = (card: WireCard) => (shown(card).match(/^[☐☑✗–] \d/gmu) ?? []).map((mark) => mark[0]).join('');
const say = async (text: string) => {
  const { status } = await teams.post(bot.url, activities.message(text));
  expect(status).toBe(200);
  return sentCard();
};
const payload = (card: WireCard, title: string | RegExp, filled = {}) => {
  const found = pressables(card).find((one) =>
    typeof title === 'string' ? one.title === title : title.test(one.title),
  );
  if (found === undefined) throw new Error(`No "${title}" in\n${shown(card)}`);
  return pressed(card, found, filled);
};
const send = (data: object, extra: object = {}) => teams.post(bot.url, activities.execute(data, extra));
/** Presses, and gives the card that comes back in the pressed one's place. */
const press = async (card: WireCard, title: string | RegExp, filled = {}, extra = {}): Promise<WireCard> => {
  const { status, body } = await send(payload(card, title, filled), extra);
  expect(status).toBe(200);
  expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  return body.value;
};
const errors = () => bot.lines.filter(({ level }) => level === 'error' || Number(level) >= 50);

describe('a press', () => {
  test('is answered with the new card, which also takes the place of the message for good', async () => {
    const card = await say('checklista ryggsäcken');
    const after = await press(card, /^Bocka av 1/u, {}, { replyToId: 'message-7' });
    expect(marks(after)).toBe('☑☐☐');
    expect(sent()).toMatchObject({ method: 'PUT', path: expect.stringMatching(/\/activities\/message-7$/u) });
    expect(sentCard()).toEqual(after);
  });

  test('sent again, also by a client that did not hear the answer, gives the same card', async () => {
    const card = await say('checklista ryggsäcken');
    const [one, two, three] = await Promise.all([1, 2, 3].map(() => press(card, /^Bocka av 1/u)));
    expect([two, three]).toEqual([one, one]);
  });

  test('overtaken by another loses nothing', async () => {
    const card = await say('checklista ryggsäcken');
    const seen = await Promise.all([3, 1, 2].map((n) => press(card, new RegExp(`^Bocka av ${n}`, 'u'))));
    expect(seen.map(marks)).toContain('☑☑☑');
    expect(marks(sentCard())).toMatch(/☑/u);
    expect(marks(await say('listan'))).toBe('☑☑☑');
  });

  test('after a restart in the middle goes on from what the card carries', async () => {
    let card = await say('checklista lekparken 5 år');
    card = await press(await press(card, 'Mer om 1'), 'Nej');
    card = await press(card, 'Spara skälet', { words: 'det regnade', reason: 'ville-inte' });
    await restart();
    card = await press(card, /^Bocka av 2/u);
    await restart();
    card = await press(card, 'Klar');
    expect(shown(card)).toContain('lekparken: barnet ville inte (det regnade). Barnet har fått säga');
  });

  test('on a card from before a restart, beside a newer one, loses nothing that either has', async () => {
    const old = await say('checklista ryggsäcken');
    await press(old, /^Bocka av 1/u);
    const newer = await say('3 ja');
    await restart();
    await press(old, /^Bocka av 2/u);
    expect(marks(await press(await press(newer, 'Klar'), 'Till listan'))).toBe('☑☑☑');
  });

  test('is answered also where the message can no longer be changed', async () => {
    const card = await say('checklista ryggsäcken');
    for (const status of [404, 501, 403]) {
      teams.answerWith(status);
      expect(marks(await press(card, /^Bocka av 1/u))).toBe('☑☐☐');
      expect(bot.lines.splice(0)).toMatchObject([{ level: 'warn', code: 'update_failed', status }]);
    }
    teams.answerWith(201);
    expect(marks(await press(card, /^Bocka av 2/u))).toBe('☑☑☐');
  });

  test('is answered at once where changing the message takes its time', async () => {
    const card = await say('checklista ryggsäcken');
    const release = teams.hold();
    const began = performance.now();
    expect(marks(await press(card, /^Bocka av 1/u))).toBe('☑☐☐');
    expect(performance.now() - began).toBeLessThan(4_000);
    release();
    expect(errors()).toEqual([]);
  });

  test('close to another changes the message last when it came last', async () => {
    const card = await say('checklista ryggsäcken');
    const before = teams.recorded.length;
    const release = teams.hold();
    const presses = [1, 2, 3].map((n) => press(card, new RegExp(`^Bocka av ${n}`, 'u')));
    await Promise.all(presses);
    expect(teams.recorded).toHaveLength(before + 1);
    release();
    await vi.waitFor(() => expect(teams.recorded).toHaveLength(before + 3));
    expect(marks(sentCard())).toBe('☑☑☑');
  });

  test('in an older client changes the message, or comes as a new one', async () => {
    const card = await say('checklista ryggsäcken');
    const data = payload(card, /^Bocka av 1/u);
    expect((await teams.post(bot.url, activities.submit(data))).status).toBe(200);
    expect(sent().method).toBe('PUT');
    expect(marks(sentCard())).toBe('☑☐☐');
    teams.answerWith(501);
    await teams.post(bot.url, activities.submit(payload(card, 'Klar')));
    expect(teams.recorded.slice(-2).map(({ method }) => method)).toEqual(['PUT', 'POST']);
  });
});

describe('people in one group', () => {
  const group = (from: string) => ({
    conversation: { id: '19:group@thread.v2', conversationType: 'groupChat', isGroup: true },
    from: { id: from, name: from },
  });

  test('tick the same list, each on the card they see', async () => {
    await teams.post(bot.url, activities.groupMessage('checklista ryggsäcken'));
    const card = sentCard();
    await press(card, /^Bocka av 1/u, {}, group('29:anna'));
    expect(marks(await press(card, /^Bocka av 2/u, {}, group('29:bo')))).toBe('☑☑☐');
    await teams.post(bot.url, activities.groupMessage('3 nej fanns ingen'));
    expect(marks(sentCard())).toBe('☑☑✗');
  });

  test('see nothing of a list that somebody has in a chat of their own', async () => {
    const own = await say('checklista ryggsäcken');
    await press(await press(own, 'Mer om 3'), 'Nej');
    await say('3 nej mina egna ord');
    const there = await press(own, /^Bocka av 1/u, {}, group('29:bo'));
    expect(marks(there)).toBe('☑☐☐');
    expect(JSON.stringify(there)).not.toContain('mina egna ord');
    expect(marks(await say('listan'))).toBe('☐☐✗');
  });
});

describe('what was typed', () => {
  test('comes as a new card of the same list', async () => {
    const card = await say('checklista ryggsäcken');
    expect(marks(await say('2 ja'))).toBe('☐☑☐');
    expect(sent().method).toBe('POST');
    expect(marks(await press(card, /^Bocka av 1/u))).toBe('☑☑☐');
  });

  test('that is no answer is a question, also while a list is open', async () => {
    await say('checklista ryggsäcken');
    await say('Vad ska stå i en slutanteckning?');
    expect(sent().activity.text).toContain('i Björkvik”');
    expect(marks(await say('2 ja'))).toBe('☐☑☐');
  });

  test('is said of the district on the way to the count', async () => {
    await bot.close();
    parts = checklistParts();
    bot = await startBot({ guides: [parts.guide] });
    await say('checklista lekparken 5 år');
    await say('1 ja');
    expect(shown(await say('klar'))).toContain('Skriv först ”min stadsdel”');
    await teams.post(bot.url, activities.message('min stadsdel södra'));
    expect(sent().activity.text).toContain('Södra');
    const end = await say('klar');
    expect(shown(await press(end, 'Räkna anonymt'))).toContain(checklistTexts.end.counted);
    await send(payload(end, 'Räkna anonymt'));
    expect(parts.counted).toMatchObject([{ unit: 'Södra', month: '2026-11' }]);
  });
});

describe('words about somebody', () => {
  test('leave the card as it is, and are neither repeated nor logged', async () => {
    const item = await press(await press(await say('checklista lekparken 5 år'), 'Mer om 1'), 'Nej');
    const before = teams.recorded.length;
    const { body } = await send(payload(item, 'Spara skälet', { words: 'Kalle var sjuk' }));
    expect(body).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: checklistTexts.lines.personal,
    });
    expect(teams.recorded).toHaveLength(before);
    await send(payload(item, 'Spara skälet', { words: 'Kalle '.repeat(500) }));
    expect(JSON.stringify(bot.lines)).not.toContain('Kalle');
  });
});

describe('a forged press', () => {
  test.each<[string, (data: Record<string, unknown>) => object]>([
    ['without its run', ({ run: _, ...data }) => data],
    ['with another list', (data) => ({ ...data, run: String(data.run).replace('ryggsacken', 'lekparken') })],
    ['with an unknown verb', (data) => ({ ...data, verb: 'checklist.hack' })],
    ['with an object for an item', (data) => ({ ...data, item: { $ne: 1 } })],
    ['that is far too long', (data) => ({ ...data, run: 'a'.repeat(20_000) })],
  ])('%s is refused, changes nothing and tells nothing', async (_, forge) => {
    const card = await say('checklista ryggsäcken');
    const { status, body } = await send(forge(payload(card, /^Bocka av 1/u)));
    expect([status, body.statusCode, body.type]).toEqual([400, 400, 'application/vnd.microsoft.error']);
    expect(marks(await say('listan'))).toBe('☐☐☐');
    expect(errors()).toEqual([]);
  });

  test('with the run of a conversation elsewhere finds nothing there', async () => {
    const elsewhere = { conversation: { id: 'a:other', conversationType: 'personal' } };
    const card = await say('checklista ryggsäcken');
    await press(card, /^Bocka av 1/u);
    expect(marks(await press(card, /^Bocka av 3/u, {}, elsewhere))).toBe('☐☐☑');
  });
});

test('a long run of presses, some repeated, some late, keeps every answer and logs no error', async () => {
  let seed = 11;
  const next = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % most;
  };
  const cards = [await say('checklista alltihop 5 år')];
  const expected = new Set<string>();
  for (let i = 0; i < 60; i++) {
    const card = cards[next(4) === 0 ? next(cards.length) : cards.length - 1]!;
    const ticks = pressables(card).filter(({ title }) => title.startsWith('Bocka av'));
    const tick = ticks[next(ticks.length)];
    if (tick === undefined) break;
    expected.add(String(tick.data.item));
    const { status, body } = await send(pressed(card, tick));
    expect(status).toBe(200);
    cards.push(body.value);
  }
  const open = [...everyNode(await say('listan'))].filter(({ verb }) => verb === 'checklist.set').length;
  expect(open).toBe(24 - expected.size);
  expect(expected.size).toBeGreaterThan(15);
  expect(errors()).toEqual([]);
});
