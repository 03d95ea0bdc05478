import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { loadSourceOverrides } from '../../../src/knowledge/readers/source-overrides.ts';
import { laidOutRevision, layOutDocuments } from '../../../src/knowledge/uploaded/lay-out-documents.ts';
import type { OwnDocuments } from '../../../src/store/own-documents.ts';
import { published } from '../../support/published.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { sqliteStore } from '../../support/test-store.ts';

let documents: OwnDocuments;
let folder: string;
beforeEach(async () => {
  documents = (await sqliteStore()).documents;
  folder = join(temporaryFolder().path, 'uploaded');
});
const put = async (file: string, text: string, given = {}) =>
  (await documents.publish(published(file, text, given), 1))!.id;

it('what is in use lies in the folder, for this account alone, with what is said of it', async () => {
  const id = await put('Rutin.md', '# Rutin', { said: { title: 'Rutinen', validUntil: '2027-12-31' } });
  await put('annan.md', '# Annan');
  const revision = await layOutDocuments(folder, documents);
  const path = join(folder, id, 'Rutin.md');
  expect(readFileSync(path, 'utf8')).toBe('# Rutin');
  expect(statSync(path).mode & 0o077).toBe(0);
  expect([...(await loadSourceOverrides(folder)).values()]).toEqual([
    { file: `${id}/Rutin.md`, title: 'Rutinen', valid_until: '2027-12-31' },
  ]);
  expect([await laidOutRevision(folder), revision]).toEqual([revision, await documents.revision()]);
});

it('an earlier version, a withdrawn document and one that is thrown away lie there no more', async () => {
  const changed = await put('ett.md', 'ett', { said: { title: 'Ett' } });
  const withdrawn = await put('två.md', 'två');
  const thrown = await put('tre.md', 'tre');
  await layOutDocuments(folder, documents);
  await put('ett ny.md', 'ett ny', { document: changed });
  await documents.use(withdrawn, null, 2);
  await documents.remove(thrown, 3);
  await layOutDocuments(folder, documents);
  expect(readdirSync(folder).sort()).toEqual(['.laid-out.json', changed].sort());
  expect(readdirSync(join(folder, changed))).toEqual(['ett ny.md']);
  await documents.use(changed, 1, 4);
  await layOutDocuments(folder, documents);
  expect(readdirSync(join(folder, changed))).toEqual(['ett.md']);
});

it('what lies there already is not fetched again; what is lost is', async () => {
  const id = await put('ett.md', 'ett');
  await layOutDocuments(folder, documents);
  const path = join(folder, id, 'ett.md');
  utimesSync(path, 1, 1);
  await put('två.md', 'två');
  const content = vi.spyOn(documents, 'content');
  await layOutDocuments(folder, documents);
  expect(content).toHaveBeenCalledTimes(1);
  expect(statSync(path).mtimeMs).toBe(1000);
  const { rm } = await import('node:fs/promises');
  await rm(folder, { recursive: true });
  expect(await laidOutRevision(folder)).toBe(null);
  await layOutDocuments(folder, documents);
  expect(readFileSync(path, 'utf8')).toBe('ett');
});

it('a name from elsewhere leads to no other place', async () => {
  for (const file of [
    '../../utanför.md',
    '/etc/passwd.md',
    'C:\\Temp\\hemlig.md',
    '.gömd.md',
    'sources.yaml',
  ])
    await put(file, file);
  await layOutDocuments(folder, documents);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.laid'))
    .map(({ name }) => name);
  expect(names.sort()).toEqual(['gömd.md', 'hemlig.md', 'passwd.md', 'sources.yaml.txt', 'utanför.md']);
});
