import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { AdapterSettings } from '../../src/teams/create-adapter.ts';
import { activities, postRaw } from '../support/fake-teams.ts';
import { type RunningBot, startBot } from '../support/fake-teams-bot.ts';

const appId = '5f3c2f0e-1111-4222-8333-444455556666';
const issuer = 'https://api.botframework.com';
const serviceUrl = 'https://smba.example/emea/';

const keys = await generateKeyPair('RS256');
const otherKeys = await generateKeyPair('RS256');
let metadata: Server;
let settings: AdapterSettings;
let bot: RunningBot;
const printed = vi.spyOn(console, 'error').mockImplementation(() => {});

beforeAll(async () => {
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'key-1', use: 'sig', endorsements: ['msteams'] };
  metadata = createServer((req, res) => {
    const origin = `http://${req.headers.host}`;
    const found = req.url === '/keys' ? { keys: [jwk] } : { issuer, jwks_uri: `${origin}/keys` };
    res.setHeader('content-type', 'application/json').end(JSON.stringify(found));
  });
  await new Promise<void>((resolve) => metadata.listen(0, '127.0.0.1', resolve));
  settings = settingsWith(`http://127.0.0.1:${(metadata.address() as AddressInfo).port}`);
  bot = await startBot({ settings });
});
afterAll(async () => {
  await bot.close();
  metadata.close();
  printed.mockRestore();
});
beforeEach(() => {
  bot.lines.length = 0;
  printed.mockClear();
});

test('a token from the channel service is let in', async () => {
  const { status, body } = await send(await token());
  expect(status).toBe(200);
  expect(body.activities).toHaveLength(1);
});

test.each([
  ['no token', async () => ''],
  ['a token for another bot', () => token({ audience: '00000000-0000-4000-8000-000000000000' })],
  ['a token from another issuer', () => token({ issuer: 'https://evil.example' })],
  ['an expired token', () => token({ expires: '-1h' })],
  ['a token signed with an unknown key', () => token({ kid: 'key-2' })],
  ['a token for another service address', () => token({ serviceUrl: 'https://evil.example/' })],
  ['a token with another key behind the right name', () => token({ key: otherKeys.privateKey })],
  ['a token whose signature was tampered with', async () => `${(await token()).slice(0, -8)}AAAAAAAA`],
  ['an unsigned token', async () => `${encode({ alg: 'none' })}.${encode({ iss: issuer, aud: appId })}.`],
  ['something that is no token', async () => 'x.y.z'],
])('%s is 401 with no detail, and one line in the log', async (_what, make) => {
  const { status, text } = await send(await make());
  expect(status).toBe(401);
  expect(text).toBe('{"code":"Unauthorized"}');
  expect(bot.lines).toMatchObject([{ level: 'warn', code: 'unauthenticated', reason: 'token_refused' }]);
  expect(printed).not.toHaveBeenCalled();
});

test('a key that is not endorsed for the channel is 401', async () => {
  const { status } = await send(await token(), { channelId: 'slack' });
  expect(status).toBe(401);
});

test.each([
  ['nothing listens there', 'http://127.0.0.1:1'],
  ['the name does not exist', 'http://metadata.invalid'],
])('unreachable metadata (%s) is 401 with no detail, and says so in the log', async (_what, address) => {
  const cut = await startBot({ settings: settingsWith(address) });
  const { status, text } = await send(await token(), {}, cut);
  expect(status).toBe(401);
  expect(text).toBe('{"code":"Unauthorized"}');
  expect(cut.lines).toMatchObject([{ code: 'unauthenticated', reason: 'metadata_unreachable' }]);
  expect(printed).not.toHaveBeenCalled();
  await cut.close();
});

test('metadata that never answers is 401 after a while', async () => {
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const cut = await startBot({ settings: settingsWith(address), authenticationTimeoutMs: 100 });
  expect((await send(await token(), {}, cut)).status).toBe(401);
  expect(cut.lines).toMatchObject([{ reason: 'metadata_unreachable' }]);
  await cut.close();
  silent.closeAllConnections();
  silent.close();
});

test('other errors still reach the console', () => {
  console.error('something else');
  expect(printed).toHaveBeenCalledWith('something else');
});

function settingsWith(origin: string): AdapterSettings {
  return {
    MicrosoftAppId: appId,
    MicrosoftAppPassword: 'not a real one',
    MicrosoftAppType: 'MultiTenant',
    ValidateAuthority: false,
    ToChannelFromBotLoginUrl: `${origin}/login`,
    ToChannelFromBotOAuthScope: issuer,
    ToBotFromChannelTokenIssuer: issuer,
    OAuthUrl: `${origin}/oauth`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${origin}/emulator`,
    ToBotFromChannelOpenIdMetadataUrl: `${origin}/channel`,
  };
}

interface Claims {
  audience?: string;
  issuer?: string;
  expires?: string;
  kid?: string;
  serviceUrl?: string;
  key?: typeof keys.privateKey;
}

function token(claims: Claims = {}): Promise<string> {
  return new SignJWT({ serviceurl: claims.serviceUrl ?? serviceUrl })
    .setProtectedHeader({ alg: 'RS256', kid: claims.kid ?? 'key-1' })
    .setIssuer(claims.issuer ?? issuer)
    .setAudience(claims.audience ?? appId)
    .setIssuedAt()
    .setNotBefore('-2h')
    .setExpirationTime(claims.expires ?? '1h')
    .sign(claims.key ?? keys.privateKey);
}

function send(bearer: string, extra: object = {}, to: RunningBot = bot) {
  const activity = {
    ...activities.message('Vad gäller?'),
    serviceUrl,
    deliveryMode: 'expectReplies',
    ...extra,
  };
  const headers: Record<string, string> = bearer === '' ? {} : { authorization: `Bearer ${bearer}` };
  return postRaw(to.url, JSON.stringify(activity), headers);
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
