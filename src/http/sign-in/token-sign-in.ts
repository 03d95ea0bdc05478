import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import type { SignIn } from './sign-in.ts';

export interface TokenSettings {
  readonly tenantId: string;
  /** Whom a token may be meant for: the app id, and its `api://` name. */
  readonly audiences: readonly string[];
  readonly issuer: string;
  /** Where the tenant publishes its keys. */
  readonly keysUrl: string;
}

/** The scope that Teams asks for on a tab's behalf. */
export const TAB_SCOPE = 'access_as_user';
/** Seconds that two clocks may be apart. */
const CLOCK_TOLERANCE = 60;
const KEYS_PATIENCE_MS = 5_000;

const Claims = z.object({
  oid: z.string().min(1).max(100),
  tid: z.string(),
  scp: z.string(),
  name: z.string().max(200).optional().catch(undefined),
});

/** Not the token but the way to its key failed: the caller may be right. */
const UNREACHABLE = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID']);

/**
 * Signs in with a token from `authentication.getAuthToken()`: signature by the tenant's keys, issuer, audience, tenant, time
 * and scope, as Entra ID asks of whoever receives one.
 * @param now milliseconds
 */
export function tokenSignIn(
  settings: TokenSettings,
  now: () => number = Date.now,
  keys: JWTVerifyGetKey = createRemoteJWKSet(new URL(settings.keysUrl), {
    timeoutDuration: KEYS_PATIENCE_MS,
  }),
): SignIn {
  return async ({ authorization }) => {
    const token = /^Bearer (?<token>[\w-]+\.[\w-]+\.[\w-]+)$/iu.exec(authorization ?? '')?.groups?.token;
    if (token === undefined) return null;
    const verified = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer: settings.issuer,
      audience: [...settings.audiences],
      requiredClaims: ['exp', 'iat'],
      clockTolerance: CLOCK_TOLERANCE,
      currentDate: new Date(now()),
    }).catch((error: unknown) => {
      if (!(error instanceof errors.JOSEError) || UNREACHABLE.has(error.code)) throw error;
      return null;
    });
    const claims = Claims.safeParse(verified?.payload);
    if (!claims.success) return null;
    const { oid, tid, scp, name = null } = claims.data;
    if (tid.toLowerCase() !== settings.tenantId.toLowerCase() || !scp.split(' ').includes(TAB_SCOPE))
      return null;
    return { id: oid.toLowerCase(), tenant: tid, name, isLocal: false };
  };
}
