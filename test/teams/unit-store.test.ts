import { expect, test } from 'vitest';
import { memoryUnitStore, storedUnits } from '../../src/teams/unit-store.ts';
import { sqliteStore } from '../support/test-store.ts';

test('a conversation that has said nothing has no district', async () => {
  expect(await memoryUnitStore().get('a:1')).toBeNull();
});

test('each conversation has its own district, the one said last', async () => {
  const store = memoryUnitStore();
  await store.set('a:1', 'Norra');
  await store.set('a:2', 'Södra');
  await store.set('a:1', 'Östra');
  expect(await Promise.all([store.get('a:1'), store.get('a:2')])).toEqual(['Östra', 'Södra']);
});

test('a district can be forgotten, also one that was never said', async () => {
  const store = memoryUnitStore();
  await store.set('a:1', 'Norra');
  await store.set('a:2', 'Södra');
  await store.set('a:1', null);
  await store.set('a:3', null);
  expect(await Promise.all(['a:1', 'a:2', 'a:3'].map((c) => store.get(c)))).toEqual([null, 'Södra', null]);
});

test('the conversations that spoke longest ago make room for new ones', async () => {
  const store = memoryUnitStore(2);
  await store.set('a:1', 'Norra');
  await store.set('a:2', 'Södra');
  await store.set('a:1', 'Norra');
  await store.set('a:3', 'Östra');
  expect(await Promise.all(['a:1', 'a:2', 'a:3'].map((c) => store.get(c)))).toEqual(['Norra', null, 'Östra']);
});

test('a name of an object property is a conversation like any other', async () => {
  expect(await memoryUnitStore().get('__proto__')).toBeNull();
});

test('all threads of a channel have one district', async () => {
  const store = memoryUnitStore();
  await store.set('19:channel;messageid=1', 'Norra');
  expect(await store.get('19:channel;messageid=2')).toBe('Norra');
});

test('a district is kept with the conversation, and nothing is known while the store fails', async () => {
  const { conversations } = await sqliteStore();
  const units = storedUnits(conversations);
  const seen = { channel: 'msteams', serviceUrl: 'https://x.se', bot: '28:b', tenant: null, person: null };
  await conversations.seen({ ...seen, id: '19:c', scope: 'channel', team: null, name: null }, 0);
  await units.set('19:c;messageid=1', 'Norra');
  expect(await storedUnits(conversations).get('19:c')).toBe('Norra');
  const broken = { ...conversations, get: () => Promise.reject(new Error('no store')) };
  expect(await storedUnits(broken).get('19:c')).toBeNull();
});
