import { expect, test } from 'vitest';
import { memoryUnitStore } from '../../src/teams/unit-store.ts';

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
