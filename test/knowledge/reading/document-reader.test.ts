import { rmSync, utimesSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createDocumentReader, type DocumentText } from '../../../src/knowledge/reading/document-reader.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const text: DocumentText = { blocks: [], references: new Map() };

function counted(kept: number) {
  const read: string[] = [];
  const reader = createDocumentReader(kept, async (path) => {
    read.push(path.slice(-1));
    return text;
  });
  const folder = temporaryFolder();
  const path = (name: string) => folder.write(name, name);
  return { read, reader, path };
}

it('a document is read once while it stays the same, by however many at a time', async () => {
  const { read, reader, path } = counted(2);
  const a = { path: path('a') };
  expect(await Promise.all([reader.read(a), reader.read(a)])).toEqual([text, text]);
  expect(read).toEqual(['a']);
  utimesSync(a.path, 5, 5);
  await reader.read(a);
  expect(read).toEqual(['a', 'a']);
});

it('the one that has not been asked for longest is let go of', async () => {
  const { read, reader, path } = counted(2);
  const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ path: path(name) }));
  for (const one of [a!, b!, a!, c!, a!, b!]) await reader.read(one);
  expect(read).toEqual(['a', 'b', 'c', 'b']);
});

it('a file that is gone or cannot be read gives nothing', async () => {
  const { reader, path } = counted(2);
  const gone = { path: path('a') };
  rmSync(gone.path);
  expect(await reader.read(gone)).toBe(null);
  const broken = createDocumentReader(2, () => Promise.reject(new Error('broken')));
  expect(await broken.read({ path: path('b') })).toBe(null);
});
