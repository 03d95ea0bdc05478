import { exportSPKI, generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { tokenSignIn } from '../../../src/http/sign-in/token-sign-in.ts';
import { type OpenIdProvider, startOpenIdProvider } from '../../support/openid-provider.ts';

const tenant = '11111111-2222-4333-8444-555555555555';
const otherTenant = '99999999-2222-4333-8444-555555555555';
const person = 'aaaaaaaa-2222-4333-8444-555555555555';
const appId = '5f3c2f0e-1111-4222-8333-444455556666';
const apiName = `api://lathunden.example.se/botid-${appId}`;

let provider: OpenIdProvider;
beforeAll(async () => {
  provider = await startOpenIdProvider({ tenant, person, audience: appId });
  return () => provider.stop();
});

const signIn = (authorization: string | undefined, at = Date.now()) =>
  tokenSignIn(
    { tenantId: tenant, audiences: [appId, apiName], issuer: provider.issuer, keysUrl: provider.keysUrl },
    () => at,
  )({ authorization, host: 'lathunden.example.se', marker: 'tab' });
const bearer = (token: string) => signIn(`Bearer ${token}`);

describe('a token from the tenant', () => {
  test('says who it is', async () => {
    expect(await bearer(await provider.token({ claims: { name: 'Kim Ek' } }))).toEqual({
      id: person,
      tenant,
      name: 'Kim Ek',
      isLocal: false,
    });
  });

  test('need not have a name', async () => {
    expect(await bearer(await provider.token())).toMatchObject({ id: person, name: null });
  });

  test('may be meant for the name of the API', async () => {
    expect(await bearer(await provider.token({ audience: apiName }))).not.toBeNull();
  });

  test('may have further scopes', async () => {
    const scope = 'something_else access_as_user';
    expect(await bearer(await provider.token({ scope }))).not.toBeNull();
  });

  test('is good for a minute more, as clocks differ, and then no longer', async () => {
    const token = `Bearer ${await provider.token()}`;
    const end = Date.now() + 600_000;
    expect(await signIn(token, end + 50_000)).not.toBeNull();
    expect(await signIn(token, end + 70_000)).toBeNull();
  });
});

describe('nobody is signed in by a token that', () => {
  test.each([
    ['is of another tenant', { claims: { tid: otherTenant } }],
    ['names no tenant', { claims: { tid: undefined } }],
    ['names nobody', { claims: { oid: undefined } }],
    ['is meant for another app', { audience: '00000000-1111-4222-8333-444455556666' }],
    ['is meant for the API of another host', { audience: `api://example.org/botid-${appId}` }],
    ['has another scope', { scope: 'something_else' }],
    ['has a scope that only begins alike', { claims: { scp: 'access_as_user_too' } }],
    ['has no scope, as that of a program', { claims: { scp: undefined } }],
    ['has run out', { claims: { exp: 1_000_000_000 } }],
    ['never runs out', { claims: { exp: undefined } }],
    ['is not valid yet', { claims: { nbf: 4_000_000_000 } }],
    ['comes from another issuer', { claims: { iss: 'https://login.example.org/v2.0' } }],
  ])('%s', async (_, asked) => {
    expect(await bearer(await provider.token(asked))).toBeNull();
  });

  test('was signed by somebody else, under the name of a real key', async () => {
    const [head] = (await provider.token()).split('.');
    const { kid } = JSON.parse(Buffer.from(head!, 'base64url').toString()) as { kid: string };
    const { privateKey } = await generateKeyPair('RS256');
    expect(
      await bearer(await claims().setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey)),
    ).toBeNull();
  });

  test('was signed with a key that the tenant has not published', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const token = await claims().setProtectedHeader({ alg: 'RS256', kid: 'unknown' }).sign(privateKey);
    expect(await bearer(token)).toBeNull();
  });

  test('was signed with the public key as a secret', async () => {
    const { keys } = (await (await fetch(provider.keysUrl)).json()) as { keys: [{ kid: string }] };
    const pem = await exportSPKI(
      (await importJWK(keys[0], 'RS256', { extractable: true })) as Parameters<typeof exportSPKI>[0],
    );
    const token = await claims()
      .setProtectedHeader({ alg: 'HS256', kid: keys[0].kid })
      .sign(new TextEncoder().encode(pem));
    expect(await bearer(token)).toBeNull();
  });

  test('is not signed at all', async () => {
    const unsigned = new UnsecuredJWT({ tid: tenant, oid: person, scp: 'access_as_user' })
      .setIssuer(provider.issuer)
      .setAudience(appId)
      .setIssuedAt()
      .setExpirationTime('5m')
      .encode();
    expect(await bearer(unsigned)).toBeNull();
    expect(await bearer(`${unsigned}c2ln`)).toBeNull();
  });

  test('was changed after it was signed', async () => {
    const [head, body, signature] = (await provider.token()).split('.');
    const changed = { ...JSON.parse(Buffer.from(body!, 'base64url').toString()), oid: 'somebody-else' };
    const forged = Buffer.from(JSON.stringify(changed)).toString('base64url');
    expect(await bearer(`${head}.${forged}.${signature}`)).toBeNull();
  });

  test.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'Bearer x',
    'Basic YTpi',
    'Bearer a.b.c',
    'a.b.c',
    `Bearer ${'a'.repeat(9_000)}`,
  ])('is none: %s', async (authorization) => {
    expect(await signIn(authorization)).toBeNull();
  });
});

test('when the keys cannot be fetched it is not known who it is, and that is no refusal', async () => {
  const token = await provider.token();
  const elsewhere = tokenSignIn({
    tenantId: tenant,
    audiences: [appId],
    issuer: provider.issuer,
    keysUrl: 'http://127.0.0.1:9/jwks',
  });
  await expect(
    elsewhere({ authorization: `Bearer ${token}`, host: undefined, marker: undefined }),
  ).rejects.toThrow();
});

function claims(): SignJWT {
  return new SignJWT({ tid: tenant, oid: person, scp: 'access_as_user' })
    .setIssuer(provider.issuer)
    .setAudience(appId)
    .setIssuedAt()
    .setExpirationTime('5m');
}
