import { expect, test } from 'vitest';
import type { SeenConversation } from '../../src/store/conversations.ts';
import { createContacts } from '../../src/teams/contacts.ts';
import type { Turn, TurnContent } from '../../src/teams/turn.ts';
import { sqliteStore } from '../support/test-store.ts';

const at = Date.UTC(2026, 10, 23, 8);
const place = (more: Partial<SeenConversation> = {}): SeenConversation => ({
  id: 'a:chat',
  scope: 'personal',
  channel: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  bot: '28:bot',
  tenant: 'tenant',
  person: 'person-1',
  team: null,
  name: null,
  ...more,
});
const turn = (reference: SeenConversation | null, content: TurnContent, speaks = true): Turn => ({
  conversation: reference?.id ?? 'a:chat',
  scope: reference?.scope ?? 'personal',
  speaker: speaks ? { id: 'person-1', name: 'Anna', account: '29:one' } : null,
  reference,
  content,
});
const message: TurnContent = { kind: 'message', text: 'hej' };

async function notebook() {
  const store = await sqliteStore();
  return { store, note: createContacts({ ...store, now: () => at }).note };
}

test('who wrote and where is noted', async () => {
  const { store, note } = await notebook();
  await note(turn(place(), message));
  expect(await store.people.get('person-1')).toMatchObject({
    name: 'Anna',
    account: '29:one',
    tenant: 'tenant',
    seenAt: at,
  });
  expect(await store.conversations.personalOf('person-1')).toMatchObject({ id: 'a:chat', state: 'active' });
});

test('a team where the bot was added is noted, and nobody in it', async () => {
  const { store, note } = await notebook();
  const team = place({ id: '19:team', scope: 'channel', person: null, team: '19:team', name: 'Teamet' });
  await note(turn(team, { kind: 'joined' }, false));
  expect(await store.conversations.shared()).toMatchObject([{ id: '19:team', name: 'Teamet' }]);
  expect(await store.people.list(10)).toEqual([]);
});

test('a removed bot writes there no more, until somebody writes to it again', async () => {
  const { store, note } = await notebook();
  await note(turn(place(), message));
  await note(turn(place(), { kind: 'left' }));
  expect(await store.conversations.get('a:chat')).toMatchObject({ state: 'removed', serviceUrl: '' });
  expect(await store.conversations.personalOf('person-1')).toBeNull();
  await note(turn(place(), { kind: 'joined' }));
  expect(await store.conversations.personalOf('person-1')).toMatchObject({ state: 'active' });
});

test('removed from a team, it is removed from each of its channels and from no other', async () => {
  const { store, note } = await notebook();
  for (const [id, team] of [
    ['19:team', '19:team'],
    ['19:channel', '19:team'],
    ['19:other', '19:other-team'],
  ] as const)
    await note(turn(place({ id, scope: 'channel', person: null, team }), message));
  const left = place({ id: '19:team', scope: 'channel', person: null, team: '19:team' });
  await note(turn(left, { kind: 'left' }, false));
  expect((await store.conversations.shared()).map(({ id }) => id)).toEqual(['19:other']);
});

test('a turn that does not say where it came from is not noted', async () => {
  const { store, note } = await notebook();
  await note(turn(null, message));
  expect(await store.people.list(10)).toEqual([]);
});
