import { expect, test } from 'vitest';
import type { NetworkAnswer, Surroundings } from '../../src/doctor/surroundings.ts';
import { diagnose } from '../../src/doctor.ts';
import { finishedEnv, healthy } from '../support/healthy-surroundings.ts';

const guid = finishedEnv.MicrosoftAppId;
const tenant = finishedEnv.MicrosoftAppTenantId;

async function findings(env: Record<string, string | undefined>, changed: Partial<Surroundings> = {}) {
  return diagnose({ ...finishedEnv, ...env }, { ...healthy, ...changed });
}

async function troubles(env: Record<string, string | undefined>, changed: Partial<Surroundings> = {}) {
  return (await findings(env, changed)).filter(({ level }) => level !== 'ok');
}

/** Everybody answers as they should, but for the addresses that this matches. */
const answering =
  (address: RegExp, answer: NetworkAnswer | null): Surroundings['ask'] =>
  async (url) =>
    address.test(url) ? answer : healthy.ask(url);

test('a finished installation is told where it is and what the tab signs in with', async () => {
  const texts = (await findings({})).map(({ text }) => text);
  expect(texts).toContain('People reach the bot at https://lathunden.example.se.');
  expect(texts).toContain('https://lathunden.example.se/healthz answers.');
  expect(texts).toContain('The tab has been built.');
  expect(texts).toContain(
    `The tab signs in with the scope access_as_user of api://lathunden.example.se/botid-${guid}.`,
  );
  expect(texts).toContain("The tenant's keys can be fetched.");
});

test.each([
  [
    'PUBLIC_URL is left out',
    { PUBLIC_URL: undefined },
    'warning',
    /^PUBLIC_URL is not set/u,
    /such as https/u,
  ],
  [
    'PUBLIC_URL has no https',
    { PUBLIC_URL: 'http://lathunden.example.se' },
    'error',
    /shows nothing without https/u,
    /certificate.*https:\/\/lathunden\.example\.se\./u,
  ],
  [
    'PUBLIC_URL has a path',
    { PUBLIC_URL: 'https://lathunden.example.se/bot' },
    'error',
    /more than a host/u,
    /set PUBLIC_URL to https:\/\/lathunden\.example\.se,/u,
  ],
  [
    'TEAMS_APP_ID is no GUID',
    { TEAMS_APP_ID: 'min-app' },
    'error',
    /^TEAMS_APP_ID must be a GUID/u,
    /MicrosoftAppId/u,
  ],
  [
    'there is no tenant',
    { MicrosoftAppType: 'MultiTenant', MicrosoftAppTenantId: undefined },
    'warning',
    /Nobody can sign in to the tab: there is no tenant/u,
    /Set MicrosoftAppTenantId/u,
  ],
  [
    'the bot is a managed identity',
    { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: undefined },
    'warning',
    /managed identity has no app registration/u,
    /single-tenant app registration/u,
  ],
])('when %s, that is all there is to say', async (_, env, level, text, remedy) => {
  expect(await troubles(env)).toEqual([
    { level, text: expect.stringMatching(text), remedy: expect.stringMatching(remedy) },
  ]);
});

test('a tab that has not been built is an error where there is Teams, and advice where there is not', async () => {
  for (const files of [null, [], ['assets/tab.js']]) {
    const listFiles: Surroundings['listFiles'] = async (folder) =>
      folder.endsWith('tab') ? files : ['rapport.pdf'];
    expect(await troubles({}, { listFiles })).toMatchObject(
      [{ level: 'error', text: /not been built/u, remedy: /npm run build:tab/u }].map(
        ({ level, text, remedy }) => ({
          level,
          text: expect.stringMatching(text),
          remedy: expect.stringMatching(remedy),
        }),
      ),
    );
    const local = await troubles({ LATHUND_LOCAL: 'true' }, { listFiles });
    expect(local.find(({ text }) => /not been built/u.test(text))?.level).toBe('warning');
  }
});

test('when nobody answers at PUBLIC_URL it says what to look at', async () => {
  expect(await troubles({}, { ask: answering(/healthz$/u, null) })).toEqual([
    {
      level: 'warning',
      text: 'https://lathunden.example.se/healthz does not answer.',
      remedy: expect.stringMatching(/^Start the bot first.*DNS.*certificate.*port 3978\.$/u),
    },
  ]);
});

test.each([
  ['a sign-in of somebody else', { status: 302, body: null }, '302'],
  ['a page of its own', { status: 200, body: null }, '200'],
  ['the proxy alone', { status: 502, body: { error: 'bad gateway' } }, '502'],
])('when %s answers at PUBLIC_URL it is not taken for Lathunden', async (_, answer, status) => {
  const [found, ...others] = await troubles({}, { ask: answering(/healthz$/u, answer) });
  expect([found?.text, others]).toEqual([
    `https://lathunden.example.se/healthz answers with ${status}, but it is not Lathunden that does.`,
    [],
  ]);
});

test('keys that cannot be reached are an error that names the host to let through', async () => {
  expect(await troubles({}, { ask: answering(/keys$/u, null) })).toEqual([
    {
      level: 'error',
      text: expect.stringContaining(`https://login.microsoftonline.com/${tenant}/discovery/v2.0/keys`),
      remedy: 'Let this computer reach login.microsoftonline.com on port 443.',
    },
  ]);
});

test.each([
  ['a tenant that does not exist', { status: 400, body: { error: 'invalid_tenant' } }],
  ['no keys', { status: 200, body: { keys: [] } }],
  ['something else', { status: 200, body: null }],
])('keys that are answered with %s are an error that names the tenant', async (_, answer) => {
  const [found, ...others] = await troubles({}, { ask: answering(/keys$/u, answer) });
  expect([found?.level, others]).toEqual(['error', []]);
  expect(found?.remedy).toContain(`MicrosoftAppTenantId (${tenant})`);
});

test('in local mode nobody on the network is asked for anything', async () => {
  const asked: string[] = [];
  const ask: Surroundings['ask'] = async (url) => {
    asked.push(url);
    return null;
  };
  await diagnose({}, { ...healthy, ask });
  await findings({ LATHUND_LOCAL: 'true' }, { ask });
  expect(asked).toEqual([]);
});

test('an address that cannot be right is not asked', async () => {
  const asked: string[] = [];
  const ask: Surroundings['ask'] = async (url) => {
    asked.push(url);
    return healthy.ask(url);
  };
  await findings({ PUBLIC_URL: 'http://lathunden.example.se' }, { ask });
  expect(asked).toEqual([expect.stringMatching(/keys$/u)]);
});

test('a port that Lathunden itself has is all well; any other is an error', async () => {
  const isPortFree = async () => false;
  expect(await troubles({}, { isPortFree })).toEqual([]);
  const ask = answering(/127\.0\.0\.1:3978\/healthz$/u, { status: 404, body: null });
  expect(await troubles({}, { isPortFree, ask })).toMatchObject([
    { level: 'error', text: 'Port 3978 is in use by another program, or may not be used.' },
  ]);
});
