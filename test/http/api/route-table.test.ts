import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Running } from '../../../src/commands/start-bot.ts';
import { readConfig } from '../../../src/config.ts';
import { ACCESS, type ApiRoute } from '../../../src/http/api/api-route.ts';
import { createLogger } from '../../../src/logger.ts';
import { start } from '../../../src/main.ts';
import { fakeAnswerer } from '../../support/fake-teams-answerer.ts';
import { type AskedToken, type OpenIdProvider, startOpenIdProvider } from '../../support/openid-provider.ts';

const tenant = '11111111-2222-4333-8444-555555555555';
const worker = 'aaaaaaaa-2222-4333-8444-555555555555';
const manager = 'bbbbbbbb-2222-4333-8444-555555555555';
const appId = '5f3c2f0e-1111-4222-8333-444455556666';

/** What anybody may ask for without signing in, with why. Whatever else there is, is in the tab's table. */
const OPEN = new Map([
  ['GET /healthz', 'says only that the process lives'],
  ['GET /readyz', 'says only that it can answer'],
  ['POST /api/messages', 'Teams signs its own way'],
  ['GET /tidsfrist/:kind/:date/:file', 'a day reckoned from another; nothing is kept'],
  ['GET /utkast', 'an empty page: the answers stand after # in the address'],
  ['POST /utkast/text', 'puts together what was sent; nothing is kept'],
  ['POST /utkast/docx', 'puts together what was sent; nothing is kept'],
  ['GET /integritet', 'what is kept and for how long, for whoever wonders'],
  ['GET /paminnelser/:file', 'a signed link that runs out'],
  ['GET /tab', 'leads to the page'],
  ['GET /tab/', 'the page before anybody has signed in: the same for everybody'],
  ['GET /tab/assets/*', 'its scripts: the same for everybody'],
]);

let provider: OpenIdProvider;
let running: Running;

beforeAll(async () => {
  provider = await startOpenIdProvider({ tenant, person: worker, audience: appId });
  const dataDir = mkdtempSync(join(tmpdir(), 'lathunden-'));
  running = await start({
    config: readConfig({
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      MicrosoftAppId: appId,
      MicrosoftAppPassword: 'of this test',
      MicrosoftAppTenantId: tenant,
      SIGN_IN_ISSUER: provider.issuer,
      SIGN_IN_KEYS_URL: provider.keysUrl,
      MANAGERS: manager,
    }),
    log: createLogger('silent'),
    loadKnowledge: async () => ({ answerer: fakeAnswerer() }),
  });
  await running.ready;
  return async () => {
    await running.stop();
    await provider.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
});

const named = ({ method, path }: { readonly method: string; readonly path: string }) =>
  `${method.toUpperCase()} ${path}`;

/** Asks for a route with values in the places that its path has. */
async function ask(route: ApiRoute, authorization: string | null, body?: string): Promise<Response> {
  const path = route.path.replaceAll(/:\w+/gu, 'x');
  const takesBody = route.method === 'post' || route.method === 'put';
  const type = route.takesFile === undefined ? 'application/json' : 'application/octet-stream';
  return fetch(`${running.url}${path}`, {
    method: route.method.toUpperCase(),
    headers: {
      'x-lathunden': 'tab',
      ...(authorization === null ? {} : { authorization }),
      ...(takesBody ? { 'content-type': type } : {}),
    },
    ...(takesBody ? { body: body ?? '{}' } : {}),
  });
}

/** The same for every route, so that the first that behaves otherwise is named. */
async function statuses(routes: readonly ApiRoute[], authorization: string | null, body?: string) {
  const answers = await Promise.all(
    routes.map(async (route) => {
      const answer = await ask(route, authorization, body);
      return [named(route), answer.status, await answer.text()] as const;
    }),
  );
  return answers;
}

describe('everything that the server answers to', () => {
  test('is open for a reason, or stands in the table with who may ask', () => {
    const table = new Set(running.api.map(named));
    expect(running.api.length).toBeGreaterThan(0);
    const astray = running.served.map(named).filter((route) => !OPEN.has(route) && !table.has(route));
    expect(astray).toEqual([]);
    expect([...table].filter((route) => !running.served.map(named).includes(route))).toEqual([]);
  });

  test('stands in the table once, with a rule and a shape of its input', () => {
    expect(new Set(running.api.map(named)).size).toBe(running.api.length);
    for (const { access, input, path } of running.api) {
      expect(ACCESS, path).toContain(access);
      expect(typeof input.safeParse, path).toBe('function');
    }
  });
});

describe('a route of the tab answers 401, whatever is asked, to', () => {
  test('nobody', async () => {
    for (const [route, status, body] of await statuses(running.api, null)) {
      expect([route, status]).toEqual([route, 401]);
      expect(JSON.parse(body), 'tells nothing').toEqual({ code: 'Unauthorized' });
    }
  });

  test('the mark of local mode alone: that is for a server without an app id', async () => {
    expect((await statuses(running.api, '')).filter(([, status]) => status !== 401)).toEqual([]);
  });

  const wrong: readonly (readonly [string, AskedToken])[] = [
    ['a token that has run out', { claims: { exp: 1_000_000_000 } }],
    ['a token for another tenant', { claims: { tid: '99999999-2222-4333-8444-555555555555' } }],
    ['a token for another audience', { audience: '00000000-1111-4222-8333-444455556666' }],
    ['a token for another scope', { scope: 'something_else' }],
    ['a token of another issuer', { claims: { iss: 'https://login.example.org/v2.0' } }],
  ];
  test.each(wrong)('%s, also when it is a manager', async (_, asked) => {
    const token = await provider.token({ ...asked, claims: { oid: manager, ...asked.claims } });
    const answers = await statuses(running.api, `Bearer ${token}`);
    expect(answers.filter(([, status]) => status !== 401)).toEqual([]);
  });

  test('a forged token', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const kid = await publishedKey();
    const forged = await new SignJWT({ tid: tenant, oid: manager, scp: 'access_as_user' })
      .setProtectedHeader({ alg: 'RS256', kid })
      .setIssuer(provider.issuer)
      .setAudience(appId)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
    const answers = await statuses(running.api, `Bearer ${forged}`);
    expect(answers.filter(([, status]) => status !== 401)).toEqual([]);
  });

  test('nobody, before what was sent is read', async () => {
    const broken = await statuses(running.api, null, '{"broken');
    expect(broken.filter(([, status]) => status !== 401)).toEqual([]);
  });
});

describe('somebody who has signed in', () => {
  test('and is no manager gets 403 on every route for managers, and on no other', async () => {
    const answers = await statuses(running.api, `Bearer ${await provider.token()}`);
    const refused = answers.filter(([, status]) => status === 403).map(([route]) => route);
    expect(refused).toEqual(running.api.filter(({ access }) => access === 'manager').map(named));
    expect(answers.filter(([, status]) => status === 401 || status === 500)).toEqual([]);
  });

  test('and is a manager is let in everywhere', async () => {
    const token = await provider.token({ claims: { oid: manager.toUpperCase() } });
    const answers = await statuses(running.api, `Bearer ${token}`);
    expect(answers.filter(([, status]) => [401, 403, 500].includes(status))).toEqual([]);
  });

  test('is told who they are', async () => {
    const me = running.api.find(({ path }) => path === '/api/tab/me')!;
    const answer = await ask(me, `Bearer ${await provider.token({ claims: { name: 'Kim Ek' } })}`);
    expect(await answer.json()).toMatchObject({ name: 'Kim Ek', isManager: false, isLocal: false });
  });
});

async function publishedKey(): Promise<string> {
  const { keys } = (await (await fetch(provider.keysUrl)).json()) as { keys: [{ kid: string }] };
  return keys[0].kid;
}
