import { describe, expect, test } from 'vitest';
import { createIntroductionDesk } from '../../../src/guidance/introduction/introduction-desk.ts';
import { introductionView, unitView } from '../../../src/guidance/introduction/introduction-view.ts';
import { judgeAnswer } from '../../../src/guidance/introduction/judge-answer.ts';
import { smallSources } from '../../support/small-checklist.ts';
import { aUnit, smallIntroduction } from '../../support/small-introduction.ts';
import { sqliteStore } from '../../support/test-store.ts';

const DAY = 86_400_000;

async function opened() {
  const { introduction: store, people } = await sqliteStore();
  const clock = { now: Date.parse('2026-11-23T11:00:00Z') };
  const desk = createIntroductionDesk({ units: smallIntroduction, store, now: () => clock.now });
  return { desk, store, people, clock };
}

describe('an answer', () => {
  test('is judged with every alternative explained', () => {
    expect(judgeAnswer(aUnit(), 'fraga-2', 0)).toEqual({
      isRight: false,
      chosen: 0,
      right: 1,
      alternatives: [
        { text: 'Håller i', why: 'Håller i är fel här.' },
        { text: 'Släpper', why: 'Släpper är rätt här.' },
        { text: 'Hoppar', why: 'Hoppar är fel här.' },
      ],
    });
    expect(judgeAnswer(aUnit(), 'fraga-2', 1)?.isRight).toBe(true);
  });

  test('to what is not there is none', async () => {
    const { desk } = await opened();
    expect(judgeAnswer(aUnit(), 'fraga-9', 0)).toBeNull();
    expect(judgeAnswer(aUnit(), 'fraga-1', 3)).toBeNull();
    expect(judgeAnswer(aUnit(), 'fraga-1', -1)).toBeNull();
    expect(await desk.answer('anna', 'borta', 'fraga-1', 0)).toBeNull();
  });

  test('to the last open question of a unit makes it done, right or wrong', async () => {
    const { desk } = await opened();
    await desk.answer('anna', 'gungorna', 'fraga-3', 0);
    await desk.answer('anna', 'gungorna', 'fraga-1', 0);
    expect((await desk.of('anna')).units[0]).toMatchObject({ state: 'begun', unanswered: ['fraga-2'] });
    await desk.answer('anna', 'gungorna', 'fraga-2', 1);
    expect((await desk.of('anna')).units[0]).toMatchObject({ state: 'done', comeBack: ['fraga-3'] });
    expect((await desk.of('bo')).units[0]).toMatchObject({ state: 'new' });
  });

  test('that was wrong is asked again the next day, and not before; a repeated press changes nothing', async () => {
    const { desk, clock } = await opened();
    const first = await desk.answer('anna', 'gungorna', 'fraga-1', 2);
    expect((await desk.answer('anna', 'gungorna', 'fraga-1', 2))?.standing).toEqual(first?.standing);
    expect((await desk.of('anna')).due).toEqual([]);
    clock.now += DAY;
    expect((await desk.of('anna')).due.map(({ question }) => question.id)).toEqual(['fraga-1']);
    const second = await desk.answer('anna', 'gungorna', 'fraga-1', 0);
    expect((await desk.answer('anna', 'gungorna', 'fraga-1', 0))?.standing).toEqual(second?.standing);
    expect((await desk.of('anna')).due).toEqual([]);
    clock.now += 3 * DAY;
    expect((await desk.of('anna')).due).toHaveLength(1);
  });
});

test('somebody is seen as done only once they have agreed, and not after they have taken it back or begun anew', async () => {
  const { desk, people, clock } = await opened();
  await people.seen({ id: 'anna', name: 'Anna', account: null, tenant: null }, clock.now);
  await people.say('anna', { unit: 'Norra' });
  const answerAll = async () => {
    for (const { id, questions } of desk.units)
      for (const question of questions) await desk.answer('anna', id, question.id, 0);
  };
  const seen = [{ district: 'Norra', names: ['Anna'] }];
  await answerAll();
  expect(await desk.finished()).toEqual([]);
  await desk.share('anna', true);
  expect(await desk.finished()).toEqual(seen);
  await desk.share('anna', false);
  expect(await desk.finished()).toEqual([]);
  await desk.share('anna', true);
  await desk.restart('anna');
  expect(await desk.of('anna')).toMatchObject({ done: 0, shares: false, nextDueAt: null });
  await answerAll();
  expect(await desk.finished()).toEqual([]);
});

describe('what the tab is told', () => {
  test('does not give away which answer is right', async () => {
    const { desk, clock } = await opened();
    await desk.answer('anna', 'gungorna', 'fraga-1', 2);
    clock.now += DAY;
    const view = introductionView(await desk.of('anna'));
    const unit = unitView(desk.unit('gungorna')!, {
      sources: smallSources,
      titleOf: ({ id }) => (id === 'lekparken' ? 'Lekparken' : null),
      articleTitle: (id) => `Artikeln ${id}`,
    });
    expect(JSON.stringify([view, unit])).not.toMatch(/right|why|rätt här|fel här/u);
    expect(view).toMatchObject({ done: 0, next: 'gungorna', shares: false });
    expect(view.due).toEqual([
      {
        unit: 'gungorna',
        question: 'fraga-1',
        ask: 'Vad gör du först i gunga 1?',
        alternatives: ['Håller i', 'Släpper', 'Hoppar'],
      },
    ]);
    expect(unit.paragraphs.map(({ heading, demand, sources }) => [heading, demand, sources])).toEqual([
      ['Fart', 'krav', [1]],
      [null, null, [1]],
      ['Råd', 'råd', [2]],
    ]);
    expect(unit.sources).toHaveLength(2);
    expect(unit.onward).toEqual([{ kind: 'checklist', id: 'lekparken', title: 'Lekparken' }]);
    expect(unit.read).toEqual([{ id: 'artikel-ett', title: 'Artikeln artikel-ett' }]);
  });
});
