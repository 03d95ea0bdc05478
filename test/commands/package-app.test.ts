import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { checkPackage } from '../../src/commands/app-package/check-package.ts';
import { APP_ENV } from '../support/app-env.ts';
import { listeningTerminal } from '../support/listening-terminal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('the command writes a package that is right, and says what must be the same in Azure', async () => {
  const out = join(temporaryFolder().path, 'ny', 'lathunden.zip');
  const terminal = listeningTerminal(APP_ENV);
  expect(await run(['package', '--out', out], terminal)).toBe(0);
  expect(await checkPackage(readFileSync(out))).toEqual([]);
  const said = terminal.lines.join('\n');
  expect(said).toMatch(/lathunden\.zip is written, version \d+\.\d+\.\d+/u);
  expect(said).toContain(`api://lathunden.example.se/botid-${APP_ENV.MicrosoftAppId}`);
  expect(said).toContain('https://lathunden.example.se/api/messages');
});

test('it needs no password: a package may be made where the bot does not run', async () => {
  const out = join(temporaryFolder().path, 'lathunden.zip');
  const terminal = listeningTerminal({ ...APP_ENV, MicrosoftAppTenantId: APP_ENV.MicrosoftAppId });
  expect([await run(['package', '--out', out], terminal), terminal.errors]).toEqual([0, []]);
});

test('where something is missing nothing is written, and all of it is said', async () => {
  const out = join(temporaryFolder().path, 'lathunden.zip');
  const terminal = listeningTerminal();
  expect(await run(['package', '--out', out], terminal)).toBe(1);
  expect(terminal.errors.join('\n')).toMatch(/MicrosoftAppId is missing.*\n.*PUBLIC_URL is missing/u);
  expect(existsSync(out)).toBe(false);
});

test.each([
  ['DEVELOPER_NAME', 'n'.repeat(33), /at most 32 characters/u],
  ['DEVELOPER_WEBSITE', 'http://www.example.se', /with https/u],
  ['DEVELOPER_WEBSITE', 'socialtjansten', /must be an address/u],
  ['TEAMS_APP_VERSION', '1.0', /three numbers/u],
  ['TEAMS_APP_VERSION', '01.0.0', /three numbers/u],
  ['TEAMS_APP_ID', 'lathunden', /must be a GUID/u],
])('%s that is %j is refused by its name', async (name, value, problem) => {
  const terminal = listeningTerminal({ ...APP_ENV, [name]: value });
  expect(await run(['package', '--out', '/finns/inte'], terminal)).toBe(1);
  expect(terminal.errors.join('\n')).toMatch(problem);
  expect(terminal.errors.join('\n')).toContain(name);
});

test('a place that cannot be written to is named', async () => {
  const file = temporaryFolder().write('fil', '');
  const terminal = listeningTerminal(APP_ENV);
  expect(await run(['package', '--out', join(file, 'lathunden.zip')], terminal)).toBe(1);
  expect(terminal.errors.join('\n')).toMatch(/lathunden\.zip cannot be written \(\w+\)\. Choose another/u);
});

test('more words than it takes are a wrong command line', async () => {
  expect(await run(['package', 'nu'], listeningTerminal(APP_ENV))).toBe(2);
});
