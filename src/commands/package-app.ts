import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import type { Terminal } from '../cli.ts';
import type { AppSettings } from '../config/app-settings.ts';
import { appValues } from './app-package/app-values.ts';
import { buildPackage } from './app-package/build-package.ts';
import { checkPackage } from './app-package/check-package.ts';
import { InputError, UsageError } from './errors.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * `lathund package`: the app package that is uploaded to Teams, made of the environment and checked before it is written.
 * @param out where to; left out, dist/lathunden.zip in the program's folder
 * @returns 1 when what was made is not right: then nothing is written
 * @throws ConfigError when something is missing for it
 */
export async function packageApp(
  rest: readonly string[],
  {
    app,
    out = join(ROOT, 'dist', 'lathunden.zip'),
  }: { readonly app: AppSettings; readonly out?: string | undefined },
  terminal: Terminal,
): Promise<number> {
  if (rest.length > 0) throw new UsageError(texts.usage);
  const values = appValues(app, await programVersion());
  const zip = await buildPackage(values);
  const problems = await checkPackage(zip);
  if (problems.length > 0) {
    terminal.err([texts.wrong, ...problems.map((problem) => `  - ${problem}`)].join('\n'));
    return 1;
  }
  try {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, zip);
  } catch (error) {
    throw new InputError('unreadable', texts.unwritable(out, (error as NodeJS.ErrnoException).code), error);
  }
  terminal.out(texts.written(relative(process.cwd(), out) || out, values.APP_VERSION));
  terminal.out(
    texts.names(`api://${values.PUBLIC_HOST}/botid-${values.BOT_ID}`, `${values.PUBLIC_URL}/api/messages`),
  );
  return 0;
}

const texts = {
  usage: 'Use: lathund package [--out FILE.zip]; what stands in the package is set in the environment.',
  wrong: 'The package is not right, and has not been written:',
  unwritable: (file: string, problem = 'unknown error') =>
    `${file} cannot be written (${problem}). Choose another place with --out.`,
  written: (file: string, version: string) =>
    `${file} is written, version ${version}: it follows Microsoft's schema. Upload it in the Teams admin center, "Manage apps".`,
  names: (resource: string, endpoint: string) =>
    `It works only if these are the same in Azure:\n  Application ID URI   ${resource}\n  Messaging endpoint   ${endpoint}`,
};

async function programVersion(): Promise<string> {
  const read: unknown = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(read).version;
}
