import { expect, onTestFinished, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { createContacts } from '../../src/teams/contacts.ts';
import { storedUnits } from '../../src/teams/unit-store.ts';
import { storedWelcomes } from '../../src/teams/welcome-store.ts';
import { activities, startFakeTeams } from '../support/fake-teams.ts';
import { startBot } from '../support/fake-teams-bot.ts';
import { sqliteStore } from '../support/test-store.ts';

const now = () => Date.UTC(2026, 10, 23, 8);

/** The bot with a store behind it, and Teams before it. */
async function chat(broken = false) {
  const store = await sqliteStore();
  const teams = await startFakeTeams();
  onTestFinished(() => teams.close());
  const start = async () => {
    const bot = await startBot({
      contacts: createContacts({ ...(broken ? failing(store) : store), now }),
      units: storedUnits((broken ? failing(store) : store).conversations),
      welcomes: storedWelcomes(store.conversations, now),
    });
    onTestFinished(() => bot.close());
    const send = (activity: object) => teams.post(bot.url, activity);
    return { bot, send };
  };
  return { store, teams, start, ...(await start()) };
}

function failing(store: Store): Store {
  const fails = () => Promise.reject(new Error('Anna Andersson could not be written'));
  return {
    ...store,
    people: { ...store.people, seen: fails },
    conversations: { ...store.conversations, get: fails },
  };
}

test('everybody who writes is kept, in local mode too', async () => {
  const { store, send } = await chat();
  expect((await send(activities.message('ping'))).status).toBe(200);
  expect(await store.people.get('29:anna')).toMatchObject({ name: 'Anna Andersson', account: '29:anna' });
  expect(await store.conversations.personalOf('29:anna')).toMatchObject({ id: 'a:personal', bot: '28:bot' });
});

test('a press is a turn like any other', async () => {
  const { store, send } = await chat();
  await send(activities.execute({ verb: 'help.show' }));
  expect(await store.people.get('29:anna')).not.toBeNull();
});

test('a channel is kept without its thread, and a removed one is dropped', async () => {
  const { store, send } = await chat();
  await send(activities.channelMessage('ping'));
  expect(await store.conversations.shared()).toMatchObject([{ id: '19:channel@thread.tacv2' }]);
  await send(activities.installed('remove', '19:channel@thread.tacv2'));
  expect(await store.conversations.shared()).toEqual([]);
});

test('one who is welcomed once is not welcomed again after a restart, but after a removal', async () => {
  const { teams, send, start } = await chat();
  await send(activities.installed('add'));
  await send(activities.added());
  const again = await start();
  await again.send(activities.installed('add'));
  expect(teams.recorded).toHaveLength(1);
  await again.send(activities.installed('remove'));
  await again.send(activities.installed('add'));
  expect(teams.recorded).toHaveLength(2);
});

test('a store that fails costs nobody their answer, and is told once', async () => {
  const { bot, teams, send } = await chat(true);
  expect((await send(activities.message('ping'))).status).toBe(200);
  expect(teams.recorded).toHaveLength(1);
  expect(bot.lines).toMatchObject([{ level: 'error', code: 'contact_not_kept', error: 'Error' }]);
  expect(JSON.stringify(bot.lines)).not.toContain('Anna');
});
