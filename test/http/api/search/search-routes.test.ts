import { beforeEach, describe, expect, test } from 'vitest';
import { searchRoutes } from '../../../../src/http/api/search/search-routes.ts';
import { callRoute } from '../../../support/call-route.ts';
import { smallKnowledge } from '../../../support/small-knowledge.ts';

const small = smallKnowledge({
  'rutin-2023.md':
    '---\ntitle: Rutin för slutanteckningar i Bromma\ndate: 2023-05-02\nunit: Bromma\n---\n# Slutanteckning\n\nSlutanteckningen ska innehålla vad insatsen ledde till och varför den avslutas. Slutanteckningen skrivs inom fem dagar.\n',
  'handbok-2025.md':
    '---\ntitle: Handbok för genomförandeplaner\ndate: 2025\n---\n# Genomförandeplan\n\nGenomförandeplanen ska följas upp var sjätte månad tillsammans med barnet.\n',
});
const sent: string[] = [];
const counted: (string | undefined)[] = [];
let isReady = true;
beforeEach(() => {
  sent.length = 0;
  counted.length = 0;
  isReady = true;
});
const ask = (path: string, input: object = {}) =>
  callRoute(
    searchRoutes({
      answerer: () => (isReady ? small().answerer : null),
      unitOf: async () => null,
      subjects: ({ answer }) => void counted.push(answer.sources[0]?.document),
      unanswered: { add: async (question) => void sent.push(question) },
    }),
    path,
    input,
  );
const question = 'Vad ska slutanteckningen innehålla?';

describe('asking in the tab', () => {
  test('gives the answer with the passage that it is quoted from', async () => {
    const { json } = await ask('post /api/tab/ask', { q: question });
    expect(json).toMatchObject({
      answered: true,
      answer: { sources: [{ document: 'rutin-2023.md', id: expect.stringContaining('rutin-2023.md#') }] },
    });
  });

  test('within a source, a unit or years that do not say it gives none, and says that it was looked for there', async () => {
    for (const within of [{ source: 'handbok-2025.md' }, { unit: 'Farsta' }, { from: '2024', to: '2025' }]) {
      const { json } = await ask('post /api/tab/ask', { q: question, ...within });
      expect(json).toMatchObject({ answered: false, reason: 'no_support' });
      expect(JSON.stringify(json)).not.toContain('rutin-2023.md');
      expect(JSON.stringify(json)).toContain('i det urval du har gjort');
    }
    const { json } = await ask('post /api/tab/ask', {
      q: question,
      unit: 'Bromma',
      from: '2023',
      source: '',
    });
    expect(json).toMatchObject({ answered: true });
  });

  test('goes by the district of whoever asks', async () => {
    const asked: unknown[] = [];
    const { answerer } = small();
    const routes = searchRoutes({
      answerer: () => ({
        ...answerer,
        ask: (q, options) => (asked.push(options?.unit), answerer.ask(q, options)),
      }),
      unitOf: async (person) => `Stadsdelen för ${person}`,
      unanswered: { add: async () => {} },
    });
    await callRoute(routes, 'post /api/tab/ask', { q: question });
    expect(asked).toEqual(['Stadsdelen för chef']);
  });

  test('is counted once, by what answered it, and not again when it is looked for among less', async () => {
    await ask('post /api/tab/ask', { q: question });
    await ask('post /api/tab/ask', { q: question, unit: 'Bromma' });
    expect(counted).toEqual(['rutin-2023.md']);
  });

  test('refuses a question about a person and does not repeat it', async () => {
    const { json } = await ask('post /api/tab/ask', { q: 'Vad gäller för 19640823-3234?' });
    expect(json).toMatchObject({ answered: false, reason: 'personal_data', question: '' });
    expect(JSON.stringify(json)).not.toContain('3234');
  });

  test('before the documents are read says to wait', async () => {
    isReady = false;
    for (const path of ['post /api/tab/ask', 'post /api/tab/unanswered'])
      expect((await ask(path, { q: question })).problem).toMatchObject({ status: 503, code: 'not_ready' });
    expect((await ask('get /api/tab/facets')).problem).toMatchObject({ status: 503 });
  });

  test('what is no year or no question is told', async () => {
    for (const input of [{ q: question, from: 'förr' }, {}, { q: question, limit: 500 }])
      expect((await ask('post /api/tab/ask', input)).wrong).toBe(true);
  });
});

test('what can be chosen comes with how much there is of it', async () => {
  const { json } = await ask('get /api/tab/facets');
  expect(json).toEqual({
    sources: [
      {
        id: 'handbok-2025.md',
        title: 'Handbok för genomförandeplaner',
        publisher: null,
        year: 2025,
        isOwn: true,
        passages: 1,
      },
      {
        id: 'rutin-2023.md',
        title: 'Rutin för slutanteckningar i Bromma',
        publisher: null,
        year: 2023,
        isOwn: true,
        passages: 1,
      },
    ],
    units: [{ name: 'Bromma', passages: 1 }],
    years: [
      { year: 2025, passages: 1 },
      { year: 2023, passages: 1 },
    ],
  });
});

describe('a question without an answer', () => {
  test('is sent on without who asked it', async () => {
    expect((await ask('post /api/tab/unanswered', { q: ' Vad är en tärning? ' })).status).toBe(201);
    expect(sent).toEqual(['Vad är en tärning?']);
  });

  test('is not sent on when somebody is named in it', async () => {
    const { problem } = await ask('post /api/tab/unanswered', { q: 'Ring Kalle Svensson på 070-123 45 67' });
    expect(problem).toMatchObject({ status: 422, code: 'personal_data' });
    expect(sent).toEqual([]);
  });
});
