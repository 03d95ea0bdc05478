import { beforeEach, describe, expect, test } from 'vitest';
import { createIntroductionDesk } from '../../../../src/guidance/introduction/introduction-desk.ts';
import type { ApiReply, ApiRoute } from '../../../../src/http/api/api-route.ts';
import type { Caller } from '../../../../src/http/api/caller.ts';
import { introductionRoutes } from '../../../../src/http/api/introduction/introduction-routes.ts';
import type { Store } from '../../../../src/store/store.ts';
import type { AnswerView, MyIntroduction, UnitView } from '../../../../src/tab/api/introduction.ts';
import { introductionTexts as texts } from '../../../../src/texts/introduction.ts';
import { smallSources } from '../../../support/small-checklist.ts';
import { smallIntroduction } from '../../../support/small-introduction.ts';
import { sqliteStore } from '../../../support/test-store.ts';

const anna: Caller = { id: 'anna', tenant: 'tenant', name: 'Anna A', isManager: false, isLocal: false };
let store: Store;
let routes: readonly ApiRoute[];
beforeEach(async () => {
  store = await sqliteStore();
  const now = () => Date.parse('2026-11-23T07:15:00Z');
  const desk = createIntroductionDesk({ units: smallIntroduction, store: store.introduction, now });
  routes = introductionRoutes({
    course: () => ({ desk, sources: smallSources, titleOf: ({ id }) => `Listan ${id}` }),
    people: store.people,
    articleTitle: (id) => `Artikeln ${id}`,
    now,
  });
});

/** Asks as the server does: the input is parsed first. */
async function ask<Shape>(method: string, path: string, input: object = {}, caller = anna): Promise<Shape> {
  const route = routes.find((one) => one.method === method && one.path === `/api/tab/introduction${path}`)!;
  const reply: ApiReply = await route.handle({
    caller,
    input: route.input.parse(input),
    bytes: new Uint8Array(),
  });
  if ('problem' in reply) return reply.problem as Shape;
  if ('json' in reply) return reply.json as Shape;
  throw new Error('A file came.');
}

const mine = (caller = anna) => ask<MyIntroduction>('get', '', {}, caller);
const answer = (question: string, alternative: number) =>
  ask<AnswerView>('post', '/answers', { unit: 'gungorna', question, alternative });

describe('the introduction in the tab', () => {
  test('tells where somebody stands, and what would be seen of them', async () => {
    expect(await mine()).toMatchObject({
      done: 0,
      next: 'gungorna',
      due: [],
      shares: false,
      seen: { name: 'Anna A', district: null },
    });
  });

  test('gives a unit to read, without the right answers', async () => {
    const unit = await ask<UnitView>('get', '/units/:unit', { unit: 'gungorna' });
    expect(unit.questions).toHaveLength(3);
    expect(unit.onward).toEqual([{ kind: 'checklist', id: 'lekparken', title: 'Listan lekparken' }]);
    expect(JSON.stringify(unit)).not.toMatch(/"right"|"why"/u);
  });

  test('judges an answer, explains it, and says when it comes back and where that leaves them', async () => {
    const wrong = await answer('fraga-1', 1);
    expect(wrong).toMatchObject({
      judged: { isRight: false, chosen: 1, right: 0 },
      comesBack: '2026-11-24',
      sources: ['Lekparkslagen (2020:1) › Avsnitt 2'],
    });
    expect(wrong.judged.alternatives.map(({ why }) => why)).toHaveLength(3);
    expect(wrong.introduction.units[0]!.state).toBe('begun');
    expect((await answer('fraga-2', 1)).comesBack).toBeNull();
    expect((await answer('fraga-3', 2)).introduction).toMatchObject({ done: 1, next: 'sandladan' });
  });

  test('keeps each person’s own, and forgets it when they begin anew', async () => {
    await answer('fraga-1', 1);
    expect((await mine({ ...anna, id: 'bo' })).units[0]!.state).toBe('new');
    expect((await ask<MyIntroduction>('delete', '')).units[0]!.state).toBe('new');
    expect(await mine()).toMatchObject({ nextDueAt: null, done: 0 });
  });

  test('says kindly what is not there any more', async () => {
    const gone = { status: 404, code: 'introduction_changed', message: texts.changed };
    expect(await ask('get', '/units/:unit', { unit: 'borta' })).toEqual(gone);
    expect(await answer('fraga-9', 0)).toEqual(gone);
    expect(await answer('fraga-1', 9)).toEqual(gone);
  });
});

describe('who is done', () => {
  test('is for managers only, and holds only those who have agreed', async () => {
    const route = routes.find(({ path }) => path.endsWith('/finished'))!;
    expect(routes.filter(({ access }) => access === 'manager')).toEqual([route]);
    for (const { id, questions } of smallIntroduction)
      for (const question of questions)
        await ask('post', '/answers', { unit: id, question: question.id, alternative: 0 });
    expect(await ask('get', '/finished')).toEqual({ districts: [] });
    expect((await ask<MyIntroduction>('put', '/sharing', { agrees: true })).shares).toBe(true);
    expect(await ask('get', '/finished')).toEqual({ districts: [{ district: null, names: ['Anna A'] }] });
    await ask('put', '/sharing', { agrees: false });
    expect(await ask('get', '/finished')).toEqual({ districts: [] });
  });
});
