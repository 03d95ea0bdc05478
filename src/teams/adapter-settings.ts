import type { AdapterSettings } from './create-adapter.ts';

export interface BotIdentity {
  readonly appId: string;
  readonly type: 'SingleTenant' | 'UserAssignedMSI' | 'MultiTenant';
  readonly password: string;
  readonly tenantId: string;
}

/** Says who the bot is in the Bot Framework's words. null: nobody, which turns authentication off. */
export function adapterSettings(identity: BotIdentity | null): AdapterSettings {
  if (identity === null) return {};
  return {
    MicrosoftAppId: identity.appId,
    MicrosoftAppType: identity.type,
    ...(identity.password === '' ? {} : { MicrosoftAppPassword: identity.password }),
    ...(identity.tenantId === '' ? {} : { MicrosoftAppTenantId: identity.tenantId }),
  };
}
