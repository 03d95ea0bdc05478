import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSourceOverrides, overrideKey } from '../../../src/knowledge/readers/source-overrides.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('loadSourceOverrides', () => {
  it('reads what is said of each file', async () => {
    const folder = temporaryFolder();
    folder.write('sources.yaml', 'documents:\n  - file: å.pdf\n    title: Egen titel\n    date: 2024\n');
    const sources = await loadSourceOverrides(folder.path);
    const decomposed = join(folder.path, 'å.pdf'.normalize('NFD'));
    expect(sources.get(overrideKey(decomposed))).toMatchObject({ title: 'Egen titel', date: '2024' });
  });

  it('is empty where there is no such file', async () => {
    expect((await loadSourceOverrides(temporaryFolder().path)).size).toBe(0);
  });

  it.each([
    ['a field of the wrong type', 'documents:\n  - file: a.pdf\n    title: [x]\n', 3, /title/],
    ['a misspelt field', 'documents:\n  - file: a.pdf\n  - file: b.pdf\n    titel: x\n', 3, /titel/],
    ['a missing file name', 'documents:\n  - title: x\n', 2, /file/],
    ['broken YAML', 'documents:\n  - file: "a.pdf\n', 3, /./],
  ])('names file and line for %s', async (_, yaml, line, what) => {
    const folder = temporaryFolder();
    const path = folder.write('sources.yaml', yaml);
    const error = await loadSourceOverrides(folder.path).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ code: 'invalid_sources', path });
    expect((error as Error).message).toMatch(`${path} is not valid (line ${line}): `);
    expect((error as Error).message).toMatch(what);
  });
});
