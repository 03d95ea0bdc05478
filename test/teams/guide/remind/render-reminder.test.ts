import { expect, test } from 'vitest';
import type { ClaimedDelivery } from '../../../../src/store/ledger.ts';
import { renderReminder } from '../../../../src/teams/guide/remind/render-reminder.ts';
import { pressables } from '../../../support/card-hand.ts';
import { outline } from '../../../support/card-outline.ts';
import { type SentReminder, sendReminder } from '../../../support/sent-reminders.ts';
import { backpack } from '../../../support/small-checklist.ts';
import { sqliteStore } from '../../../support/test-store.ts';

const parts = { lists: new Map([[backpack.id, backpack]]) };

async function rendered(sent: SentReminder = {}, scope: 'group' | 'channel' | null = null) {
  const store = await sqliteStore();
  const { delivery, schedule, occasion } = (await store.ledger.received(await sendReminder(store, sent)))!;
  const conversation = scope === null ? null : { scope };
  const claimed = { delivery, schedule, occasion, conversation, person: null, through: null };
  return renderReminder(claimed as unknown as ClaimedDelivery, parts);
}

test('the notification says who and what, and no more', async () => {
  const reply = await rendered();
  expect(reply?.plain).toBe('Påminnelse från Chefen: Packa inför utflykten');
  expect(reply?.text).toBe('');
  expect(outline(reply!.card!)).toContain('☐ 1. Matsäcken är packad → checklist.set');
});

test.each([
  [{ kind: 'me' }, 'Du får den för att du har bett om den.'],
  [{ kind: 'people', ids: ['anna'] }, 'avsändaren har valt dig'],
  [{ kind: 'members', conversation: '19:k' }, 'du är med i teamet'],
  [{ kind: 'unit', unit: 'Norra' }, 'du har sagt att du arbetar i Norra.'],
  [{ kind: 'role', role: 'chef' }, 'du har sagt att du är chef.'],
  [{ kind: 'role', role: 'chef', unit: 'Norra' }, 'du har sagt att du är chef i Norra.'],
])('%j: it says why somebody gets it', async (audience, why) => {
  const reply = await rendered({ schedule: { audience } });
  expect(outline(reply!.card!)).toContain(why);
});

test('what somebody reminds themselves of comes from themselves', async () => {
  const reply = await rendered({ schedule: { audience: { kind: 'me' } } });
  expect(reply?.plain).toBe('Påminnelse från dig själv: Packa inför utflykten');
});

test.each([
  ['channel', 'Den går till alla i kanalen.'],
  ['group', 'Den går till alla i gruppen.'],
] as const)('in a %s it says so, and has no buttons that are one person’s', async (scope, why) => {
  const audience = { kind: 'channel', conversation: '19:k' };
  const reply = await rendered({ to: { conversation: '19:k' }, schedule: { audience } }, scope);
  expect(outline(reply!.card!)).toContain(why);
  expect(pressables(reply!.card!).map(({ verb }) => verb)).not.toContain('receipt.stop');
});

test.each([
  ['a list that is gone', { kind: 'checklist', id: 'borta' }],
  ['what nobody can read', { kind: 'dance' }],
])('%s is nothing to send', async (_, content) => {
  expect(await rendered({ schedule: { content } })).toBeNull();
});

test('a series sends the part of its occasion', async () => {
  const words = (text: string) => ({ kind: 'text', text });
  const content = { kind: 'series', parts: [words('Vecka ett'), words('Vecka två')] };
  expect(outline((await rendered({ schedule: { content } }))!.card!)).toContain('Vecka ett');
});

test('what comes again says so, and is the same list', async () => {
  const store = await sqliteStore();
  const id = await sendReminder(store);
  const render = async () => {
    const { delivery, schedule, occasion } = (await store.ledger.received(id))!;
    const rest = { conversation: null, person: null, through: null };
    return renderReminder({ delivery, schedule, occasion, ...rest }, parts)!.card!;
  };
  const runs = (card: object) => pressables(card).map(({ data }) => data.run);
  const first = await render();
  await store.ledger.later(id, 'anna', 0, Number.MAX_SAFE_INTEGER);
  const again = await render();
  expect(outline(again)).toContain('Du får den igen');
  expect(runs(again)).toEqual(runs(first));
});
