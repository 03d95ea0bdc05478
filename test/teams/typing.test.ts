import { expect, onTestFinished, test } from 'vitest';
import type { GuideRouter } from '../../src/teams/guide/route-guides.ts';
import { activities, startFakeTeams } from '../support/fake-teams.ts';
import { startBot } from '../support/fake-teams-bot.ts';

/** Everything takes so long. */
const slow = (ms: number): GuideRouter => ({
  message: () => new Promise((done) => setTimeout(() => done({ line: 'Klart.' }), ms)),
  press: async () => undefined,
  commands: [],
  end: async () => [],
});

test.each([
  ['at once', 0, ['message']],
  ['in six tenths of a second', 600, ['typing', 'message']],
])('somebody who is answered %s sees %j', async (_, ms, expected) => {
  const teams = await startFakeTeams();
  const bot = await startBot({ guides: slow(ms) });
  onTestFinished(async () => {
    await bot.close();
    await teams.close();
  });
  await teams.post(bot.url, activities.message('checklista uppstart'));
  expect(teams.recorded.map(({ activity }) => activity?.type)).toEqual(expected);
});
