import { expect, test } from 'vitest';
import { documentsDesk } from '../../../support/documents-desk.ts';
import { published } from '../../../support/published.ts';

test('every source is listed with whose it is, how old, and how far it can be leant on', async () => {
  const desk = await documentsDesk({
    'gammal.md': '---\ntitle: Äldre rutin\ndate: 2019-05\n---\n# Äldre rutin\n\nText om bänkar.\n',
    'utgången.md':
      '---\ntitle: Utgången\ndate: 2025-09-01\nvalid_until: 2026-01-31\n---\n# Utgången\n\nText om portar.\n',
    'odaterad.md': '---\ntitle: Odaterad\n---\n# Odaterad\n\nText om grindar.\n',
    'trasig.pdf': 'inte en PDF',
  });
  const { documents } = desk.store;
  const put = (await documents.publish(
    published('ny.md', '# Ny\n\nText om bord.\n', { said: { title: 'Ny rutin', date: '2026' } }),
    1,
  ))!;
  const unused = (await documents.publish(published('vilande.md', '# V\n\nText.\n'), 2))!;
  await desk.call('put /api/tab/documents/own/:document', { document: unused.id, live: null });
  await desk.settled();

  const { json } = await desk.call('get /api/tab/documents');
  const rows = json.sources.map(
    ({ title, whose, standing, passages, own }: Record<string, unknown>) =>
      [title, whose, standing, passages, own] as const,
  );
  expect(rows.toSorted()).toEqual(
    [
      ['Odaterad', 'folder', 'undated', 1, null],
      ['Utgången', 'folder', 'expired', 1, null],
      ['Äldre rutin', 'folder', 'older-act', 1, null],
      ['Ny rutin', 'uploaded', 'current', 1, put.id],
    ].toSorted(),
  );
  expect(json.skipped).toEqual([{ file: expect.stringContaining('trasig.pdf'), code: 'corrupt', own: null }]);
  expect(
    json.own.map(({ title, source, live }: Record<string, unknown>) => [title, source, live]).toSorted(),
  ).toEqual([
    ['Ny rutin', `${put.id}/ny.md`, 1],
    ['vilande.md', null, null],
  ]);
  expect(json).toMatchObject({ lawReadAsOf: expect.stringMatching(/^20/u), work: { stage: 'idle' } });
  expect(json.units).toContain('Norra');
});

test('questions without an answer are listed and removed', async () => {
  const desk = await documentsDesk();
  await desk.store.questions.add('Vad är en tärning?', Date.parse('2026-11-01'));
  expect((await desk.call('get /api/tab/questions')).json.questions).toMatchObject([
    { question: 'Vad är en tärning?', count: 1, last: '2026-11-01' },
  ]);
  const remove = () => desk.call('post /api/tab/questions/remove', { question: 'Vad är en tärning?' });
  expect((await remove()).json).toBe(null);
  expect((await remove()).problem.code).toBe('no_question');
  expect(await desk.store.questions.list()).toEqual([]);
  expect(JSON.stringify(await desk.store.audit.list({ limit: 9 }))).not.toContain('tärning');
});
