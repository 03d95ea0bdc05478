import { describe, expect, test } from 'vitest';
import { ownDataRoutes } from '../../../../src/http/api/me/own-data-routes.ts';
import { settingsRoutes } from '../../../../src/http/api/me/settings-routes.ts';
import type { OwnDataReply, SettingsInput, SettingsReply } from '../../../../src/tab/api/settings.ts';
import { createToldData } from '../../../../src/teams/guide/mine/told-data.ts';
import { ownDataTexts } from '../../../../src/texts/own-data.ts';
import { callRoute } from '../../../support/call-route.ts';
import { sqliteStore } from '../../../support/test-store.ts';

const now = Date.parse('2026-11-23T10:00:00Z');
const usual = { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' };
const said: SettingsInput = {
  language: 'en',
  unit: 'Farsta',
  role: 'chef',
  hours: { days: [1, 2], from: '09:00', to: '16:30' },
};

async function routes() {
  const store = await sqliteStore();
  const { told, json } = createToldData(store, () => null);
  const table = [
    ...settingsRoutes({ ...store, units: () => ['Farsta', 'Skarpnäck'], now: () => now }),
    ...ownDataRoutes({ told, json, forget: (person) => store.ownData.forget(person, now) }),
  ];
  return { store, call: (path: string, given?: object) => callRoute(table, path, given) };
}

describe('the settings in the tab', () => {
  test('are the usual ones before anything is said, and nothing is kept by looking', async () => {
    const { call, store } = await routes();
    const reply = (await call('get /api/tab/settings')).json as SettingsReply;
    expect(reply).toMatchObject({ language: null, unit: null, role: null, hours: usual, stopped: [] });
    expect(await store.people.get('chef')).toBeNull();
  });

  test('are kept as they were said, and let go of again', async () => {
    const { call, store } = await routes();
    const reply = (await call('put /api/tab/settings', said)).json as SettingsReply;
    expect(reply).toMatchObject(said);
    expect(await store.people.get('chef')).toMatchObject({ language: 'en', unit: 'Farsta', role: 'chef' });
    const nothing = { language: null, unit: null, role: null, hours: usual };
    expect((await call('put /api/tab/settings', nothing)).json).toMatchObject(nothing);
    expect(await store.people.get('chef')).toMatchObject({
      language: null,
      unit: null,
      role: null,
      hours: null,
    });
  });

  test('hold in the chat with them, too', async () => {
    const { call, store } = await routes();
    const chat = {
      id: 'a:1',
      scope: 'personal',
      channel: 'msteams',
      serviceUrl: 'https://example.se',
    } as const;
    await store.conversations.seen(
      { ...chat, bot: '28:x', tenant: null, person: 'chef', team: null, name: null },
      now,
    );
    await call('put /api/tab/settings', said);
    expect((await store.conversations.get('a:1'))?.unit).toBe('Farsta');
  });

  test.each<[string, Partial<SettingsInput>, string]>([
    [
      'hours that end before they begin',
      { hours: { days: [1], from: '17:00', to: '08:00' } },
      ownDataTexts.settings.badHours,
    ],
    ['no day at all', { hours: { days: [], from: '08:00', to: '17:00' } }, ownDataTexts.settings.badHours],
    ['a district that there is not', { unit: 'Storstad' }, ownDataTexts.settings.badUnit],
  ])('are not changed by %s', async (_, change, message) => {
    const { call, store } = await routes();
    const { problem } = await call('put /api/tab/settings', { ...said, ...change });
    expect(problem).toMatchObject({ status: 422, message });
    expect(await store.people.get('chef')).toBeNull();
  });

  test('stop all reminders, and take them up again', async () => {
    const { call } = await routes();
    const stopped = (await call('put /api/tab/stopped', { lineage: null, isStopped: true }))
      .json as SettingsReply;
    expect(stopped.stopped.map(({ lineage }) => lineage)).toEqual([null]);
    const again = (await call('put /api/tab/stopped', { lineage: null, isStopped: false }))
      .json as SettingsReply;
    expect(again.stopped).toEqual([]);
  });
});

describe('what is kept about somebody', () => {
  test('is told in words and as a file, and is gone when they ask for that', async () => {
    const { call, store } = await routes();
    await call('put /api/tab/settings', said);
    const { told } = (await call('get /api/tab/own-data')).json as OwnDataReply;
    expect(told.flatMap(({ lines }) => lines)).toContain(ownDataTexts.lines.unit('Farsta'));
    const { file } = await call('get /api/tab/own-data/file');
    expect(JSON.parse(String(file?.body)).person[0]).toMatchObject({ unit: 'Farsta' });
    await call('delete /api/tab/own-data');
    expect(((await call('get /api/tab/own-data')).json as OwnDataReply).told).toEqual([]);
    expect(await store.people.get('chef')).toBeNull();
  });
});
