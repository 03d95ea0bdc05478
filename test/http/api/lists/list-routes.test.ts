import { describe, expect, test } from 'vitest';
import { favouriteRoutes } from '../../../../src/http/api/lists/favourite-routes.ts';
import { listRoutes } from '../../../../src/http/api/lists/list-routes.ts';
import { screenText } from '../../../../src/privacy/screen-text.ts';
import type { CountInput, ListsReply, ListView } from '../../../../src/tab/api/lists.ts';
import { checklistTexts } from '../../../../src/texts/checklists.ts';
import { tabListTexts } from '../../../../src/texts/tab-lists.ts';
import { callRoute } from '../../../support/call-route.ts';
import { shippedContent, shippedSources } from '../../../support/shipped-guidance.ts';
import { sqliteStore } from '../../../support/test-store.ts';

const now = Date.parse('2026-11-23T10:00:00Z');
const id = 'delaktighet-uppstart';
const taken = { done: true, reason: null };
const count: CountInput = {
  run: 'a-run-that-the-page-made-up',
  unit: 'Skarpnäck',
  month: '2026-11',
  age: '4-6',
  steps: {
    informed: taken,
    heard: { done: false, reason: 'ville-inte' },
    told: { done: null, reason: null },
  },
};

async function routes() {
  const store = await sqliteStore();
  const parts = {
    lists: () => new Map(shippedContent.checklists.map((list) => [list.id, list])),
    reasons: () => shippedContent.reasons,
    sources: () => shippedSources,
    favourites: store.favourites,
    people: store.people,
    counts: store.counts,
    units: () => ['Farsta', 'Skarpnäck'],
    screen: screenText,
    today: () => '2026-11-23',
    now: () => now,
  };
  const table = [...listRoutes(parts), ...favouriteRoutes(parts)];
  return { store, call: (path: string, given?: object) => callRoute(table, path, given) };
}

describe('the checklists of the tab', () => {
  test('are all there, and those that somebody has starred are named, the latest first', async () => {
    const { call } = await routes();
    for (const starred of [id, 'journalanteckning', 'gone-since'])
      await call('put /api/tab/favourites', { kind: 'checklist', id: starred, isWanted: true });
    await call('put /api/tab/favourites', { kind: 'draft', id: 'slutanteckning', isWanted: true });
    const { json } = await call('get /api/tab/lists');
    const { lists, favourites } = json as ListsReply;
    expect(lists.map((list) => list.id).sort()).toEqual(
      shippedContent.checklists.map((list) => list.id).sort(),
    );
    expect([...favourites].sort()).toEqual([id, 'journalanteckning']);
    await call('put /api/tab/favourites', { kind: 'checklist', id, isWanted: false });
    expect(((await call('get /api/tab/lists')).json as ListsReply).favourites).toEqual(['journalanteckning']);
  });

  test('are shown with where each item stands, and what an anonymous answer would be kept with', async () => {
    const { call, store } = await routes();
    await store.people.seen({ id: 'chef', name: null, account: null, tenant: null }, now);
    await store.people.say('chef', { unit: 'Farsta' });
    const view = (await call('get /api/tab/lists/:id', { id })).json as ListView;
    expect(view.list.id).toBe(id);
    expect(view.sources['veta-varfor']).toEqual(['Socialtjänstlagen (2025:400) › 3 kap. 3 §']);
    expect(Object.keys(view.sources)).toEqual(view.list.items.map((item) => item.id));
    expect(view.counting).toEqual({ unit: 'Farsta', units: ['Farsta', 'Skarpnäck'], month: '2026-11' });
    expect((await call('get /api/tab/lists/:id', { id: 'nothing' })).problem?.status).toBe(404);
  });

  test('are counted once for a run, with what was shown and nothing else', async () => {
    const { call, store } = await routes();
    const path = 'post /api/tab/lists/:id/count';
    expect((await call(path, { id, ...count })).status).toBe(201);
    expect((await call(path, { id, ...count })).status).toBe(200);
    const { run: _run, ...kept } = count;
    expect(await store.counts.list()).toEqual([{ ...kept, occasion: 'uppstart' }]);
  });

  test.each<[string, object]>([
    ['a district that there is not', { unit: 'Storstad' }],
    ['another month than was shown', { month: '2026-10' }],
    [
      'a reason in words',
      { steps: { ...count.steps, heard: { done: false, reason: 'barnet hette något' } } },
    ],
    [
      'a reason for what was done',
      { steps: { ...count.steps, heard: { done: true, reason: 'ville-inte' } } },
    ],
    [
      'nothing at all',
      {
        steps: {
          informed: { done: null, reason: null },
          heard: { done: null, reason: null },
          told: { done: null, reason: null },
        },
      },
    ],
  ])('are not counted with %s', async (_, change) => {
    const { call, store } = await routes();
    const { problem } = await call('post /api/tab/lists/:id/count', { id, ...count, ...change });
    expect(problem?.status).toBe(422);
    expect(await store.counts.list()).toEqual([]);
  });

  test('are not counted with a field more than there is', async () => {
    const { call } = await routes();
    const steps = { ...count.steps, heard: { done: false, reason: null, words: 'something' } };
    expect(await call('post /api/tab/lists/:id/count', { id, ...count, steps })).toEqual({ wrong: true });
  });
});

describe('a reason in own words', () => {
  test.each([
    ['barnet ville inte', 'pass', null],
    ['ring 070-123 45 67', 'stop', checklistTexts.lines.personal],
    ['vi ses på Solhöjden', 'ask', tabListTexts.perhapsPersonal],
    ['x'.repeat(201), 'stop', checklistTexts.lines.tooLong(200)],
  ])('"%s" is looked through', async (text, verdict, message) => {
    const { call } = await routes();
    expect((await call('post /api/tab/words', { text })).json).toEqual({ verdict, message });
  });
});
