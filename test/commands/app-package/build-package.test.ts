import { expect, test } from 'vitest';
import { appValues } from '../../../src/commands/app-package/app-values.ts';
import { buildPackage } from '../../../src/commands/app-package/build-package.ts';
import { checkPackage } from '../../../src/commands/app-package/check-package.ts';
import { readZip } from '../../../src/commands/app-package/read-zip.ts';
import { readConfig } from '../../../src/config.ts';
import { privacyPagePath, termsId } from '../../../src/http/privacy-page.ts';
import { APP_ENV } from '../../support/app-env.ts';

const valuesOf = (env: Record<string, string>) =>
  appValues(readConfig({ ...env, LATHUND_LOCAL: 'true' }).app, '0.1.0');
const built = (env: Record<string, string> = {}) => buildPackage(valuesOf({ ...APP_ENV, ...env }));

async function manifestOf(env: Record<string, string> = {}) {
  return JSON.parse((await readZip(await built(env))).get('manifest.json')!.toString());
}

test('a package of the environment follows the official schemas and holds all it names', async () => {
  const zip = await built();
  expect(await checkPackage(zip)).toEqual([]);
  expect([...(await readZip(zip)).keys()]).toEqual(['manifest.json', 'color.png', 'outline.png', 'en.json']);
});

test('the same environment gives the same bytes, in whatever time zone', async () => {
  const zone = process.env.TZ;
  const made: Buffer[] = [];
  for (const place of ['Europe/Stockholm', 'America/Los_Angeles', 'Asia/Kolkata']) {
    process.env.TZ = place;
    made.push(await built());
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(made[1]!.equals(made[0]!)).toBe(true);
  expect(made[2]!.equals(made[0]!)).toBe(true);
  expect((await built({ DEVELOPER_NAME: 'Norra' })).equals(made[0]!)).toBe(false);
});

test('bot, extension and sign-in have the id of the bot; the app may have its own', async () => {
  const manifest = await manifestOf({ TEAMS_APP_ID: '0A1B2C3D-1111-4222-8333-444455556666' });
  const bot = APP_ENV.MicrosoftAppId;
  expect(manifest.id).toBe('0a1b2c3d-1111-4222-8333-444455556666');
  expect([manifest.bots[0].botId, manifest.composeExtensions[0].botId]).toEqual([bot, bot]);
  expect(manifest.webApplicationInfo).toEqual({
    id: bot,
    resource: `api://lathunden.example.se/botid-${bot}`,
  });
  expect((await manifestOf()).id).toBe(bot);
});

test('the sign-in is for the name that the server takes a token for', async () => {
  const { signIn } = readConfig({
    ...APP_ENV,
    MicrosoftAppPassword: 'x',
    MicrosoftAppTenantId: APP_ENV.MicrosoftAppId,
  });
  expect(signIn!.audiences).toContain((await manifestOf()).webApplicationInfo.resource);
});

test('everything that is shown lies at PUBLIC_URL, and nothing else may be shown', async () => {
  const manifest = await manifestOf({ PUBLIC_URL: 'https://Lathunden.Example.se:8443/' });
  const home = 'https://lathunden.example.se:8443';
  expect(manifest.staticTabs[1].contentUrl).toBe(`${home}/tab/`);
  expect(manifest.configurableTabs[0].configurationUrl).toBe(`${home}/tab/#/stall-in`);
  expect(manifest.validDomains).toEqual(['lathunden.example.se:8443']);
  expect(manifest.developer.privacyUrl).toBe(`${home}${privacyPagePath}`);
  expect(manifest.developer.termsOfUseUrl).toBe(`${home}${privacyPagePath}#${termsId}`);
});

test('it says who is behind it, and its version', async () => {
  const named = await manifestOf({
    DEVELOPER_NAME: 'Socialförvaltningen Norra',
    DEVELOPER_WEBSITE: 'https://www.example.se/stod',
    TEAMS_APP_VERSION: '1.4.0',
  });
  expect(named).toMatchObject({
    version: '1.4.0',
    developer: { name: 'Socialförvaltningen Norra', websiteUrl: 'https://www.example.se/stod' },
  });
  expect(await manifestOf()).toMatchObject({
    version: '0.1.0',
    developer: { name: 'Lathunden', websiteUrl: `https://lathunden.example.se${privacyPagePath}` },
  });
});

test('it asks for no right to read anything in a team or a chat', async () => {
  const manifest = await manifestOf();
  expect(manifest.authorization).toBeUndefined();
  expect(manifest.devicePermissions).toBeUndefined();
  expect(manifest.permissions).toEqual(['identity', 'messageTeamMembers']);
});

test.each([
  [{}, [/^MicrosoftAppId is missing: copy/u, /^PUBLIC_URL is missing: set it/u]],
  [{ PUBLIC_URL: APP_ENV.PUBLIC_URL }, [/^MicrosoftAppId is missing/u]],
  [{ MicrosoftAppId: APP_ENV.MicrosoftAppId }, [/^PUBLIC_URL is missing/u]],
  [
    { ...APP_ENV, PUBLIC_URL: 'http://lathunden.example.se' },
    [/without https.*write https:\/\/lathunden\.example\.se\.$/u],
  ],
  [
    { ...APP_ENV, PUBLIC_URL: 'https://example.se/lathunden' },
    [/leave out what stands after the host.*\(https:\/\/example\.se\)/u],
  ],
  [{ ...APP_ENV, PUBLIC_URL: 'https://example.se?a=1' }, [/leave out what stands after the host/u]],
])('of %j it says all that is missing or wrong, and what to do', (env, problems) => {
  try {
    valuesOf(env as Record<string, string>);
    expect.unreachable();
  } catch (error) {
    expect((error as { problems: string[] }).problems).toEqual(
      problems.map((problem) => expect.stringMatching(problem)),
    );
  }
});
