import { z } from 'zod';

/** How whoever opens the tab is known; null where nobody can sign in. */
export interface SignInSettings {
  /** The id in the app package, which links into Teams name. */
  readonly teamsAppId: string;
  readonly tenantId: string;
  readonly audiences: readonly string[];
  readonly issuer: string;
  readonly keysUrl: string;
}

/** The variables behind the settings; spread into the schema of the whole environment. */
export const signInVariables = {
  teamsAppId: z
    .guid({ error: 'TEAMS_APP_ID must be a GUID, or be left out: it is then the same as MicrosoftAppId.' })
    .optional(),
  issuer: z.url({ error: 'SIGN_IN_ISSUER must be an address, exactly as the tokens have it.' }).optional(),
  keysUrl: z
    .url({ error: 'SIGN_IN_KEYS_URL must be the address of the keys that tokens are signed with.' })
    .optional(),
};

/** The names that the variables have in the environment. */
export const signInVariableNames = {
  teamsAppId: 'TEAMS_APP_ID',
  issuer: 'SIGN_IN_ISSUER',
  keysUrl: 'SIGN_IN_KEYS_URL',
} as const satisfies Record<keyof typeof signInVariables, string>;

const values = z.object(signInVariables);

/**
 * Where nothing else is said: Entra ID's addresses for the tenant (version 2 of its tokens).
 * @param publicUrl where the tab lies; its host is part of the app's `api://` name
 * @returns null without an app id or a tenant: then nobody can sign in
 */
export function signInSettings(
  { teamsAppId, issuer, keysUrl }: z.output<typeof values>,
  identity: { readonly appId: string; readonly tenantId: string } | null,
  publicUrl: string | null,
): SignInSettings | null {
  if (identity === null || identity.tenantId === '') return null;
  const { appId, tenantId } = identity;
  const entra = `https://login.microsoftonline.com/${tenantId}`;
  return {
    teamsAppId: teamsAppId ?? appId,
    tenantId,
    audiences: [appId, ...(publicUrl === null ? [] : [`api://${new URL(publicUrl).host}/botid-${appId}`])],
    issuer: issuer ?? `${entra}/v2.0`,
    keysUrl: keysUrl ?? `${entra}/discovery/v2.0/keys`,
  };
}
