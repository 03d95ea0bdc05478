import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createPreviewer } from '../../../src/knowledge/preview/preview-in-worker.ts';
import { smallHome } from '../../support/small-home.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('files are read in another thread, one after the other, and leave nothing behind', async () => {
  const data = temporaryFolder();
  const aside = join(data.path, 'previews');
  await mkdir(aside);
  await writeFile(join(aside, 'left by a process that was ended'), 'x');
  const preview = createPreviewer({ home: smallHome().path, snapshots: join(data.path, 's'), aside });
  expect(existsSync(aside)).toBe(false);
  const both = await Promise.allSettled([
    preview('rutin.md', Buffer.from('# Rutin\n\nBänkar målas gröna.\n')),
    preview('trasig.pdf', Buffer.from('%PDF-1.4 och sedan ingenting')),
  ]);
  expect(both).toMatchObject([
    { status: 'fulfilled', value: { title: 'Rutin', passages: 1, kind: 'md' } },
    { status: 'rejected', reason: { name: 'KnowledgeError', code: 'corrupt' } },
  ]);
  expect(existsSync(aside)).toBe(false);
}, 60_000);
