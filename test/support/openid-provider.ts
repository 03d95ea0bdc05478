import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** What a token is to say. */
export interface AskedToken {
  readonly audience?: string;
  readonly scope?: string;
  /** Instead of, or besides, what the provider puts in; undefined takes it out. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

export interface OpenIdProvider {
  /** As it stands in its tokens, and where its metadata lie. */
  readonly issuer: string;
  readonly keysUrl: string;
  token(asked?: AskedToken): Promise<string>;
  /** New keys from now on; the old ones are published no more. */
  stop(): Promise<void>;
}

export interface ProviderOptions {
  readonly tenant: string;
  readonly person: string;
  readonly audience: string;
  /** Where it listens; 0 = anywhere. A provider that is started anew at the same port has new keys. */
  readonly port?: number;
}

const CLIENT = { id: 'tab', secret: 'known-to-this-test-only' };
const SCOPES = ['access_as_user', 'something_else'];

/** A certified OpenID provider on this computer, whose access tokens look as those of Entra ID (version 2). */
export async function startOpenIdProvider(options: ProviderOptions): Promise<OpenIdProvider> {
  const { tenant, person, port = 0 } = options;
  let asked: AskedToken = {};
  const server = createServer();
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    jwks: { keys: [await signingKey()] },
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
      },
    ],
    scopes: SCOPES,
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => 'urn:tab',
        getResourceServerInfo: () => ({
          scope: SCOPES.join(' '),
          audience: asked.audience ?? options.audience,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    formats: {
      customizers: {
        jwt(_ctx, _token, parts) {
          const { scope, ...payload } = parts.payload ?? {};
          parts.payload = { ...payload, scp: scope, tid: tenant, oid: person, ...asked.claims };
        },
      },
    },
    ttl: { ClientCredentials: 600 },
    cookies: { keys: ['of this test'] },
  });
  server.on('request', provider.callback());
  const stop = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return {
    issuer,
    keysUrl: `${issuer}/jwks`,
    stop,
    async token(wanted = {}) {
      asked = wanted;
      const answer = await fetch(`${issuer}/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`${CLIENT.id}:${CLIENT.secret}`)}` },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          scope: wanted.scope ?? 'access_as_user',
          resource: 'urn:tab',
        }),
      });
      const body = (await answer.json()) as { access_token?: string };
      if (body.access_token === undefined)
        throw new Error(`The provider gave no token: ${JSON.stringify(body)}`);
      return body.access_token;
    },
  };
}

async function signingKey() {
  const { exportJWK, generateKeyPair } = await import('jose');
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: crypto.randomUUID() };
}
