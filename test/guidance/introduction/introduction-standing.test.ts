import { describe, expect, test } from 'vitest';
import { finishedPeople } from '../../../src/guidance/introduction/finished-people.ts';
import { inOrder, introductionStanding } from '../../../src/guidance/introduction/introduction-standing.ts';
import type { IntroductionProgress } from '../../../src/store/introduction.ts';
import { smallIntroduction } from '../../support/small-introduction.ts';

const units = inOrder(smallIntroduction);
const now = 1_000_000;
const nothing: IntroductionProgress = { units: [], questions: [], shares: false };
const at = (question: string, dueAt: number | null) => ({ question, step: 0, dueAt });

describe('where somebody stands', () => {
  test('is at the first unit by its order, with nothing done, when they begin', () => {
    const standing = introductionStanding(units, nothing, now);
    expect(standing.units.map(({ unit, number, state }) => [number, unit.id, state])).toEqual([
      [1, 'gungorna', 'new'],
      [2, 'sandladan', 'new'],
    ]);
    expect(standing).toMatchObject({ done: 0, isFinished: false, due: [], nextDueAt: null });
    expect(standing.next?.unit.id).toBe('gungorna');
  });

  test('goes on at the first unit that is not done, also when a later one is', () => {
    const done = [{ unit: 'sandladan', finishedAt: 1 }];
    const standing = introductionStanding(units, { ...nothing, units: done }, now);
    expect(standing.next?.number).toBe(1);
    expect(standing.done).toBe(1);
  });

  test('is finished when every unit is done, and no longer when one is added', () => {
    const all = { ...nothing, units: units.map(({ id }) => ({ unit: id, finishedAt: 1 })) };
    expect(introductionStanding(units, all, now)).toMatchObject({ isFinished: true, next: null });
    expect(introductionStanding([...units, { ...units[0]!, id: 'rutschkanan' }], all, now).isFinished).toBe(
      false,
    );
    expect(introductionStanding([], all, now).isFinished).toBe(false);
  });

  test('says what is due, the longest waiting first, when the rest is, and what of a unit comes back', () => {
    const questions = [
      at('gungorna/fraga-1', now),
      at('sandladan/fraga-2', now - 5),
      at('gungorna/fraga-3', now + 1),
      at('gungorna/fraga-2', null),
    ];
    const standing = introductionStanding(units, { ...nothing, questions }, now);
    expect(standing.due.map(({ unit, question }) => `${unit.id}/${question.id}`)).toEqual([
      'sandladan/fraga-2',
      'gungorna/fraga-1',
    ]);
    expect(standing.nextDueAt).toBe(now + 1);
    expect(standing.units[0]).toMatchObject({
      state: 'begun',
      unanswered: [],
      comeBack: ['fraga-1', 'fraga-3'],
    });
    expect(standing.units[1]).toMatchObject({ unanswered: ['fraga-1', 'fraga-3'], comeBack: ['fraga-2'] });
  });

  test('passes over units and questions that are no longer there', () => {
    const old: IntroductionProgress = {
      units: [{ unit: 'borta', finishedAt: 1 }],
      questions: [at('borta/fraga', 0), at('gungorna/borta', 0)],
      shares: true,
    };
    expect(introductionStanding(units, old, now)).toMatchObject({ done: 0, due: [], shares: true });
  });
});

describe('who is seen as done', () => {
  const person = (name: string | null, unit: string | null, done: readonly string[]) => ({
    person: `oid-${name}`,
    name,
    unit,
    units: done,
  });
  const all = units.map(({ id }) => id);

  test('is by district only those who have gone through all of it, however much the others have', () => {
    const shared = [
      person('Anna', 'Norra', all),
      person('Bo', 'Norra', all.slice(1)),
      person('Cia', null, all),
      person(null, 'Farsta', [...all, 'borta']),
    ];
    expect(finishedPeople(units, shared)).toEqual([
      { district: 'Farsta', names: [null] },
      { district: 'Norra', names: ['Anna'] },
      { district: null, names: ['Cia'] },
    ]);
  });

  test('is nobody where there is no introduction', () => {
    expect(finishedPeople([], [person('Anna', 'Norra', [])])).toEqual([]);
  });
});
