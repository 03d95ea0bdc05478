import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { DUE } from '../../../support/a-reminder.ts';
import { pressables, pressed } from '../../../support/card-hand.ts';
import { outline } from '../../../support/card-outline.ts';
import { activities, type FakeTeams, startFakeTeams } from '../../../support/fake-teams.ts';
import { type RunningBot, startBot } from '../../../support/fake-teams-bot.ts';
import { remindedPeople } from '../../../support/reminded-person.ts';

/** As the fake Teams calls whoever writes, who has no account in Entra ID. */
const ANNA = '29:anna';

let teams: FakeTeams;
let people: Awaited<ReturnType<typeof remindedPeople>>;
let bot: RunningBot;
beforeAll(async () => {
  teams = await startFakeTeams();
});
afterAll(() => teams.close());
beforeEach(async () => {
  teams.recorded.length = 0;
  people = await remindedPeople();
  bot = await startBot({ guides: people.router, people: people.store.people });
  onTestFinished(() => bot.close());
});

const buttonOn = (card: object, title: RegExp) => {
  const found = pressables(card).find((one) => title.test(one.title))!;
  return pressed(card, found);
};

test('the message in Teams is changed too, with the reminder still around the list', async () => {
  const id = await people.send({ to: { person: ANNA } });
  const { body } = await teams.post(
    bot.url,
    activities.execute(buttonOn(await people.firstCard(id), /^Bocka av 1/u)),
  );
  const [changed] = teams.recorded;
  expect(changed?.method).toBe('PUT');
  expect(changed?.path).toContain('/activities/card-1');
  const card = changed?.activity.attachments?.[0]?.content;
  expect(body.value).toEqual(card);
  expect(outline(card as never)).toMatch(/🔔 Påminnelse: Packa inför utflykten[\s\S]*☑ 1\./u);
  expect(changed?.activity.summary).toBe('Påminnelse från Chefen: Packa inför utflykten');
});

test('a client without Universal Actions acknowledges by a message, and the card is changed', async () => {
  const id = await people.send({ to: { person: ANNA } });
  await teams.post(bot.url, activities.submit(buttonOn(await people.firstCard(id), /^Kvittera$/u)));
  expect((await people.delivery(id)).acknowledgedAt).toBe(DUE + 3_600_000);
  expect(teams.recorded.map(({ method }) => method)).toEqual(['PUT']);
  expect(outline(teams.recorded[0]?.activity.attachments?.[0]?.content as never)).toContain(
    '✓ Du kvitterade',
  );
});

test('somebody else’s reminder is answered with a line, and no card is changed', async () => {
  const id = await people.send({ to: { person: 'berit' } });
  const { body } = await teams.post(
    bot.url,
    activities.execute(buttonOn(await people.firstCard(id), /^Kvittera$/u)),
  );
  expect(body.value).toContain('är inte din');
  expect(teams.recorded).toEqual([]);
  expect((await people.delivery(id)).acknowledgedAt).toBeNull();
});

test('a district that is said in the own chat is kept with the person, and in a channel it is not', async () => {
  const known = { id: ANNA, name: 'Anna Andersson', account: ANNA, tenant: null };
  await people.store.people.seen(known, DUE);
  await teams.post(bot.url, activities.channelMessage('min stadsdel är Södra'));
  expect((await people.store.people.get(ANNA))?.unit).toBeNull();
  await teams.post(bot.url, activities.message('jag jobbar i Norra'));
  expect((await people.store.people.get(ANNA))?.unit).toBe('Norra');
  await teams.post(bot.url, activities.message('glöm min stadsdel'));
  expect((await people.store.people.get(ANNA))?.unit).toBeNull();
});
