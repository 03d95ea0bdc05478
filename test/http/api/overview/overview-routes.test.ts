import { beforeEach, describe, expect, test } from 'vitest';
import { overviewRoutes } from '../../../../src/http/api/overview/overview-routes.ts';
import type { Store } from '../../../../src/store/store.ts';
import type {
  IntroductionOverview,
  ParticipationOverview,
  ReceiptOverview,
  SubjectOverview,
} from '../../../../src/tab/api/overview.ts';
import { callRoute } from '../../../support/call-route.ts';
import { openReminder, START, sendAll } from '../../../support/open-reminder.ts';
import { smallReasons } from '../../../support/small-checklist.ts';
import { sqliteStore } from '../../../support/test-store.ts';

let store: Store;
const clock = { now: START };
const ask = async <T>(path: string, given: object = {}): Promise<T> => {
  const routes = overviewRoutes({
    store,
    reasons: () => smallReasons,
    titleOf: (document) => (document === 'plan' ? 'Om planen' : null),
    introduced: async () => [
      { district: 'Norra', names: ['Klar A'] },
      { district: null, names: [null] },
    ],
    now: () => clock.now,
  });
  return (await callRoute(routes, `get /api/tab/overview/${path}`, given)).json as T;
};

beforeEach(async () => {
  store = await sqliteStore();
  clock.now = START;
});

const step = (done: boolean | null, reason: string | null = null) => ({ done, reason });
let runs = 0;
async function counted(number: number, unit: string, month: string, age: string | null = null, done = true) {
  for (let i = 0; i < number; i++)
    await store.counts.add(
      {
        unit,
        month,
        occasion: 'uppstart',
        steps: { informed: step(done, done ? null : 'ville-inte'), heard: step(null), told: step(null) },
        age,
      },
      `run ${++runs}`,
      START,
    );
}

describe('participation', () => {
  test('is by district and period, with reasons by name; five and more, and never a sum of districts', async () => {
    await counted(6, 'Norra', '2026-10', '4-6');
    await counted(5, 'Norra', '2026-10', '7-12', false);
    await counted(4, 'Södra', '2026-10', '4-6');
    const seen = await ask<ParticipationOverview>('participation');
    expect(seen.units).toEqual(['Norra', 'Södra']);
    expect(seen.periods.map(({ unit, period, answers }) => [unit, period, answers])).toEqual([
      ['Norra', '2026-10', 11],
      ['Södra', '2026-10', null],
    ]);
    expect(seen.periods[0]?.steps?.informed).toEqual({ yes: 6, no: 5, reasons: { 'ville-inte': 5 } });
    expect(seen.ages.map(({ unit, ages }) => [unit, ages?.map(({ answers }) => answers) ?? null])).toEqual([
      ['Norra', [0, 6, 5, 0]],
      ['Södra', null],
    ]);
    expect(seen.reasons['ville-inte']).toBe('Barnet ville inte');
    expect(JSON.stringify(seen)).not.toMatch(/"(?:answers|yes|no)":[1-4][,}]/u);
  });

  test('can be of one district; one that there is none of is as all', async () => {
    await counted(6, 'Norra', '2026-10');
    await counted(6, 'Södra', '2026-10');
    const south = await ask<ParticipationOverview>('participation', { unit: 'Södra', period: 'month' });
    expect([south.unit, south.periods.map(({ unit }) => unit)]).toEqual(['Södra', ['Södra']]);
    expect((await ask<ParticipationOverview>('participation', { unit: 'Västra' })).periods).toHaveLength(2);
  });

  test('is not shown of the month that it is', async () => {
    await counted(9, 'Norra', '2026-12');
    expect((await ask<ParticipationOverview>('participation')).periods).toEqual([]);
    expect((await ask<ParticipationOverview>('participation')).ages).toEqual([]);
  });
});

describe('receipts', () => {
  test('are by month for a year, in the time of Stockholm, also months without any', async () => {
    // Half past midnight on the first of December in Stockholm is November in UTC.
    const dueAt = Date.parse('2026-11-30T23:30:00Z');
    const { ids } = await openReminder(store, ['a', 'b', 'c'], { nextAt: dueAt });
    await sendAll(store, START);
    await store.ledger.acknowledge(ids[0]!, 'a', START);
    await store.ledger.complete(ids[1]!, 'b', START);
    const { months } = await ask<ReceiptOverview>('receipts');
    expect(months.map(({ month }) => month)).toHaveLength(12);
    expect(months[0]).toEqual({ month: '2026-01', sent: 0, acknowledged: 0, completed: 0 });
    expect(months.at(-1)).toEqual({ month: '2026-12', sent: 3, acknowledged: 2, completed: 1 });
    expect(months.at(-2)?.sent).toBe(0);
  });
});

describe('what is asked about', () => {
  test('is told by the titles of documents and how often none answered, from five on', async () => {
    const asked = async (subject: string, times: number) => {
      for (let i = 0; i < times; i++) await store.subjects.add(subject, '2026-11');
    };
    await asked('plan', 7);
    await asked('borta', 5);
    await asked('oro', 4);
    await asked('', 6);
    const { periods } = await ask<SubjectOverview>('subjects');
    expect(periods).toEqual([
      {
        period: '2026-11',
        subjects: [
          { subject: 'plan', title: 'Om planen', count: 7 },
          { subject: 'borta', title: null, count: 5 },
        ],
        unanswered: 6,
      },
    ]);
  });
});

test('of what is asked about, only years that are kept whole are shown', async () => {
  for (const month of ['2023-12', '2024-01'])
    for (let i = 0; i < 9; i++) await store.subjects.add('plan', month);
  const { periods } = await ask<SubjectOverview>('subjects', { period: 'year' });
  expect(periods.map(({ period }) => period)).toEqual(['2024']);
});

describe('the introduction', () => {
  test('shows those who have finished and agreed, by district', async () => {
    const { units } = await ask<IntroductionOverview>('introduction');
    expect(units).toEqual([
      { unit: 'Norra', names: ['Klar A'] },
      { unit: null, names: [null] },
    ]);
  });
});

test('all of it is for managers', () => {
  const routes = overviewRoutes({
    store,
    reasons: () => [],
    titleOf: () => null,
    introduced: async () => [],
    now: Date.now,
  });
  expect(routes.map(({ access }) => access)).toEqual(['manager', 'manager', 'manager', 'manager']);
});
