import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ReadProgress, readFolder } from '../../../src/knowledge/readers/read-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const options = { blocksFromLines: () => [] };

describe('readFolder', () => {
  it('reads all folders in order and tells files with the same name apart', async () => {
    const folder = temporaryFolder();
    for (const name of ['b/rutin.md', 'a/rutin.md', 'rutin.md']) folder.write(name, `Text i ${name}.`);
    const { documents, skipped } = await readFolder(folder.path, options);
    expect(documents.map((document) => document.id)).toEqual(['a/rutin.md', 'b/rutin.md', 'rutin.md']);
    expect(skipped).toEqual([]);
  });

  it('goes on after files that it cannot read, and says why', async () => {
    const folder = temporaryFolder();
    folder.write('1-tom.md', '');
    folder.write('2-fel.pdf', 'inte en pdf');
    folder.write('3-kalkyl.xlsx', 'x');
    folder.write('4-bra.md', 'Text.');
    const { documents, skipped } = await readFolder(folder.path, options);
    expect(documents.map((document) => document.id)).toEqual(['4-bra.md']);
    expect(skipped.map(({ code }) => code)).toEqual(['unreadable_empty', 'corrupt', 'unknown_type']);
    expect(skipped[0]?.message).toContain(join(folder.path, '1-tom.md'));
  });

  it('says nothing of pictures, hidden files and what programs leave behind', async () => {
    const folder = temporaryFolder();
    for (const name of ['.DS_Store', '.git/x.md', 'bild.PNG', '~$rutin.docx', 'Thumbs.db'])
      folder.write(name, 'x');
    expect(await readFolder(folder.path, options)).toEqual({ documents: [], skipped: [] });
  });

  it('gives a copy of an article an id of its own', async () => {
    const folder = temporaryFolder();
    for (const name of ['a.md', 'kopia.md']) folder.write(name, '---\nid: samma\n---\nText.');
    const { documents } = await readFolder(folder.path, options);
    expect(documents.map((document) => document.id)).toEqual(['samma', 'kopia.md']);
  });

  it('uses sources.yaml beside the documents, the innermost first', async () => {
    const folder = temporaryFolder();
    folder.write('inre/a.md', 'Text.');
    folder.write(
      'sources.yaml',
      'documents: [{ file: inre/a.md, title: Yttre }, { file: borta.md, title: X }]',
    );
    folder.write('inre/sources.yaml', 'documents: [{ file: a.md, title: Inre }]');
    const { documents, skipped } = await readFolder(folder.path, options);
    expect(documents.map((document) => document.title)).toEqual(['Inre']);
    expect(skipped).toMatchObject([{ code: 'not_found', message: expect.stringContaining('"borta.md"') }]);
  });

  it('reads the documents even when sources.yaml is wrong', async () => {
    const folder = temporaryFolder();
    folder.write('a.md', 'Text.');
    folder.write('sources.yaml', 'documents: nej');
    const { documents, skipped } = await readFolder(folder.path, options);
    expect(documents).toHaveLength(1);
    expect(skipped).toMatchObject([{ code: 'invalid_sources' }]);
  });

  it('follows links to files but not to folders', async () => {
    const folder = temporaryFolder();
    const target = folder.write('.dold/a.md', 'Text.');
    symlinkSync(target, join(folder.path, 'länk.md'));
    symlinkSync(folder.path, join(folder.path, 'runt'));
    const { documents } = await readFolder(folder.path, options);
    expect(documents.map((document) => document.id)).toEqual(['länk.md'.normalize('NFC')]);
  });

  it('reports how far it has come', async () => {
    const folder = temporaryFolder();
    for (let n = 0; n < 9; n += 1) folder.write(`${n}.md`, 'Text.');
    const seen: ReadProgress[] = [];
    await readFolder(folder.path, { ...options, onProgress: (progress) => seen.push(progress) });
    expect(seen.map(({ done, total }) => `${done}/${total}`)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${n}/9`),
    );
  });

  it('lists a folder that does not exist instead of failing', async () => {
    const { documents, skipped } = await readFolder('/nowhere/at/all', options);
    expect(documents).toEqual([]);
    expect(skipped).toMatchObject([{ code: 'not_found', path: '/nowhere/at/all' }]);
  });
});
