import { createReadStream, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { contentKey } from '../../src/knowledge/content-key.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, createReadStream: vi.fn(fs.createReadStream) };
});

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

  it('follows a link to a file, as the readers do', async () => {
    const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
    const file = elsewhere.write('a.txt', 'Bänken är grön.');
    symlinkSync(file, join(folder.path, 'a.txt'));
    const key = await contentKey([folder.path], 'ord');
    elsewhere.write('a.txt', 'Bänken är röd..');
    expect(await contentKey([folder.path], 'ord')).not.toBe(key);
  });

  it('gets by with a link that leads nowhere, and takes no notice of what the readers pass over', async () => {
    const folder = temporaryFolder();
    folder.write('a.txt', 'Bänken är grön.');
    const key = await contentKey([folder.path], 'ord');
    symlinkSync(join(folder.path, 'borta.txt'), join(folder.path, 'b.txt'));
    folder.write('.dold', 'x');
    folder.write('bild.png', 'x');
    expect(await contentKey([folder.path], 'ord')).toBe(key);
  });

  it('gets by with a file that vanishes or cannot be read, and sees the difference', async () => {
    const folder = temporaryFolder();
    const path = folder.write('a.txt', 'Bänken är grön.');
    const keys = [await contentKey([folder.path], 'ord')];
    for (const code of ['ENOENT', 'EACCES']) {
      vi.mocked(createReadStream).mockImplementationOnce(() => {
        throw Object.assign(new Error(path), { code });
      });
      keys.push(await contentKey([folder.path], 'ord'));
    }
    expect(new Set(keys).size).toBe(3);
    expect(keys.every((key) => /^[\da-f]{64}$/u.test(key))).toBe(true);
  });
});
