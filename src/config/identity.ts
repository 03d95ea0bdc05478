export type AppType = 'SingleTenant' | 'UserAssignedMSI' | 'MultiTenant';

/** Who the bot is in Entra ID. */
export interface Identity {
  readonly appId: string;
  readonly type: AppType;
  /** Empty for a managed identity, which has none. */
  readonly password: string;
  /** Empty for a multi-tenant bot. */
  readonly tenantId: string;
}

/** What the environment says of who the bot is. */
export interface IdentityValues {
  readonly appId?: string | undefined;
  readonly password?: string | undefined;
  readonly tenantId?: string | undefined;
  readonly type?: AppType | undefined;
}

/**
 * Who the bot is.
 * @param problems gets a sentence for each thing that is missing or does not go together
 * @returns null without an app id: local mode
 */
export function readIdentity(values: IdentityValues, problems: string[]): Identity | null {
  const { appId, password = '', tenantId = '', type } = values;
  if (appId === undefined) {
    if (password !== '') {
      problems.push(
        'MicrosoftAppPassword is set but MicrosoftAppId is not: set both, or neither for local mode.',
      );
    }
    return null;
  }
  if (type !== 'UserAssignedMSI' && password === '') {
    problems.push('MicrosoftAppPassword is missing: create a client secret in the app registration.');
  }
  if (type === 'UserAssignedMSI' && password !== '') {
    problems.push(
      'MicrosoftAppPassword must not be set for UserAssignedMSI: a managed identity has no password.',
    );
  }
  if (type !== 'MultiTenant' && tenantId === '') {
    problems.push(`MicrosoftAppTenantId is missing: ${type} needs the tenant the bot is registered in.`);
  }
  return { appId, type: type ?? 'SingleTenant', password, tenantId };
}
