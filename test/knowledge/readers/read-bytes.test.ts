import { truncateSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, readBytes } from '../../../src/knowledge/readers/read-bytes.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('readBytes', () => {
  it('refuses a file of more than 200 MB without reading it', async () => {
    const path = temporaryFolder().write('stor.txt', '');
    truncateSync(path, MAX_FILE_BYTES + 1);
    const before = process.memoryUsage().rss;
    await expect(readBytes(path)).rejects.toMatchObject({
      code: 'too_large',
      message: expect.stringMatching(/200\.0 MB/),
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  it('takes a file of exactly the limit', async () => {
    const path = temporaryFolder().write('a.txt', '12345');
    expect((await readBytes(path, 5)).toString()).toBe('12345');
    await expect(readBytes(path, 4)).rejects.toMatchObject({ code: 'too_large' });
  });

  it('tells an empty file, a missing one and a folder apart', async () => {
    const folder = temporaryFolder();
    await expect(readBytes(folder.write('tom.txt', ''))).rejects.toMatchObject({ code: 'unreadable_empty' });
    await expect(readBytes(`${folder.path}/borta.txt`)).rejects.toMatchObject({ code: 'not_found' });
    await expect(readBytes(folder.path)).rejects.toMatchObject({ code: 'not_readable' });
  });

  it('keeps the cause of a failure', async () => {
    const error = await readBytes('/nowhere/at/all.txt').catch((thrown: Error) => thrown);
    expect((error as Error).cause).toMatchObject({ code: 'ENOENT' });
  });
});
