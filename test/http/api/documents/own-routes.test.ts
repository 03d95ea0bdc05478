import { expect, test } from 'vitest';
import { documentsDesk } from '../../../support/documents-desk.ts';
import { published } from '../../../support/published.ts';

const ONE = '/api/tab/documents/own/:document';

async function twoVersions() {
  const desk = await documentsDesk();
  const { documents } = desk.store;
  const { id } = (await documents.publish(
    published('Rutin för möten.md', '# Rutin\n\nMöten bokas i tid.\n'),
    1,
  ))!;
  await documents.publish(published('ny.md', '# Rutin\n\nMöten bokas i appen.\n', { document: id }), 2);
  const texts = async () => {
    await desk.settled();
    return desk.knowledge().index.passages.map(({ text }) => text);
  };
  const audited = async () => (await desk.store.audit.list({ limit: 9 })).map(({ action }) => action);
  return { ...desk, id, texts, audited };
}

test('a document is withdrawn, and used again in an earlier version', async () => {
  const { call, id, texts, audited } = await twoVersions();
  expect((await call(`put ${ONE}`, { document: id, live: null })).json).toMatchObject({ live: null });
  expect(await texts()).toEqual([]);
  expect((await call(`put ${ONE}`, { document: id, live: 1 })).json).toMatchObject({ live: 1 });
  expect(await texts()).toEqual(['Möten bokas i tid.']);
  expect(await audited()).toEqual(['document.use', 'document.withdraw']);
});

test('a version is fetched as it was put in', async () => {
  const { call, id, audited } = await twoVersions();
  const { file } = await call(`get ${ONE}/versions/:version`, { document: id, version: '1' });
  expect(file).toMatchObject({ type: 'text/markdown; charset=utf-8', filename: 'Rutin for moten.md' });
  expect(Buffer.from(file.body).toString()).toContain('Möten bokas i tid.');
  expect(await audited()).toEqual(['document.download']);
});

test('a document is thrown away with all of it', async () => {
  const { call, id, texts, store, audited } = await twoVersions();
  expect((await call(`delete ${ONE}`, { document: id })).json).toBe(null);
  expect([await texts(), await store.documents.list()]).toEqual([[], []]);
  expect(await audited()).toEqual(['document.remove']);
});

test('what is not there is told, and leaves no trace', async () => {
  const { call, id, audited } = await twoVersions();
  for (const [path, input] of [
    [`put ${ONE}`, { document: 'okänt', live: null }],
    [`put ${ONE}`, { document: id, live: 7 }],
    [`delete ${ONE}`, { document: 'okänt' }],
    [`get ${ONE}/versions/:version`, { document: id, version: '3' }],
  ] as const)
    expect((await call(path, input)).problem).toMatchObject({ status: 404, code: 'no_document' });
  expect(await audited()).toEqual([]);
});
