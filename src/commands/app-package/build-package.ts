import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppValues } from './app-values.ts';
import { fillTemplate } from './fill-template.ts';
import { writeZip } from './write-zip.ts';

const HOME = join(import.meta.dirname, '..', '..', '..', 'manifest');
/** What goes into the package as it is. */
const PLAIN = ['color.png', 'outline.png', 'en.json'] as const;

/** The app package for Teams, filled in. The same values give the same bytes. */
export async function buildPackage(values: AppValues): Promise<Buffer> {
  const template: unknown = JSON.parse(await readFile(join(HOME, 'manifest.json'), 'utf8'));
  const manifest = JSON.stringify(fillTemplate(template, { ...values }), null, 2);
  const files = new Map<string, Uint8Array>([['manifest.json', Buffer.from(`${manifest}\n`)]]);
  for (const name of PLAIN) files.set(name, await readFile(join(HOME, name)));
  return writeZip(files);
}
