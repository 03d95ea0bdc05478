import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { helpCard } from '../../src/teams/cards/help-card.ts';
import type { Guide } from '../../src/teams/guide/guide.ts';
import { botTexts } from '../../src/texts/bot.ts';
import { talkTexts } from '../../src/texts/talk.ts';
import { activities, type FakeTeams, startFakeTeams } from '../support/fake-teams.ts';
import { fakeAnswerer } from '../support/fake-teams-answerer.ts';
import { type RunningBot, startBot } from '../support/fake-teams-bot.ts';

const guide: Guide = {
  name: 'list',
  commands: ['lista'],
  open: (rest) => (rest === '' ? { card: helpCard() } : { line: `öppnar ${rest}` }),
  press: () => null,
  typed: () => null,
};
let teams: FakeTeams;
let bot: RunningBot;
const answerer = fakeAnswerer();

beforeAll(async () => {
  teams = await startFakeTeams();
  bot = await startBot({ answerer: () => answerer, guides: [guide] });
});
afterAll(async () => {
  await bot.close();
  await teams.close();
});

const press = async (text: unknown) =>
  (await teams.post(bot.url, activities.execute({ verb: 'command.run', text }))).body;

describe('a button that carries a command', () => {
  test('opens what the command opens, in the place of the card', async () => {
    expect((await press('lista')).value).toEqual(JSON.parse(JSON.stringify(helpCard())));
  });

  test('says the line that the command says', async () => {
    expect((await press('lista uppstart')).value).toBe('öppnar uppstart');
    expect((await press('avbryt')).value).toBe(talkTexts.ended.card);
  });

  test('asks when it is a question after all, as if it had been typed', async () => {
    const { type } = await press('Vad ska stå i en slutanteckning?');
    expect(type).toBe('application/vnd.microsoft.card.adaptive');
    expect(answerer.asked).toEqual(['Vad ska stå i en slutanteckning?']);
  });

  test('is answered with a message where a client cannot change cards', async () => {
    teams.recorded.length = 0;
    await teams.post(bot.url, activities.submit({ verb: 'command.run', text: 'lista uppstart' }));
    expect(teams.recorded.map(({ activity }) => activity.text)).toEqual(['öppnar uppstart']);
  });

  test.each([[''], ['a'.repeat(201)], [7], [null]])('is refused with %j', async (text) => {
    expect((await press(text)).value).toMatchObject({ message: botTexts.trouble.unknownButton });
  });
});
