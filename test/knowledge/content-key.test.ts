import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentKey } from '../../src/knowledge/content-key.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('contentKey', () => {
  it('is the same as long as nothing changes', async () => {
    const folder = temporaryFolder();
    folder.write('a.txt', 'Bänken är grön.');
    const key = await contentKey([folder.path], 'ord');
    expect(key).toMatch(/^[\da-f]{64}$/u);
    expect(await contentKey([folder.path], 'ord')).toBe(key);
  });

  it('changes with a letter of a document, a name, a new file in a subfolder, a lost file and the lexicon', async () => {
    const folder = temporaryFolder();
    const first = folder.write('a.txt', 'Bänken är grön.');
    const keys = [await contentKey([folder.path], 'ord')];
    folder.write('a.txt', 'Bänken är grön!');
    keys.push(await contentKey([folder.path], 'ord'));
    folder.write('djupt/nere/b.txt', '');
    keys.push(await contentKey([folder.path], 'ord'));
    rmSync(first);
    keys.push(await contentKey([folder.path], 'ord'));
    folder.write('c.txt', 'Bänken är grön!');
    keys.push(await contentKey([folder.path], 'ord'));
    keys.push(await contentKey([folder.path], 'andra ord'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('does not take two folders for one, nor their order for nothing', async () => {
    const [a, b] = [temporaryFolder(), temporaryFolder()];
    a.write('a.txt', 'Ett');
    b.write('b.txt', 'Två');
    const keys = [
      await contentKey([a.path], ''),
      await contentKey([a.path, b.path], ''),
      await contentKey([b.path, a.path], ''),
    ];
    expect(new Set(keys).size).toBe(3);
  });

  it('takes a folder that is not there for an empty one', async () => {
    const folder = temporaryFolder();
    await expect(contentKey([`${folder.path}/borta`], 'ord')).resolves.toMatch(/^[\da-f]{64}$/u);
  });
});
