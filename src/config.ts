import { z } from 'zod';
import {
  type ReminderSettings,
  reminderSettings,
  reminderVariableNames,
  reminderVariables,
} from './config/reminder-settings.ts';
import {
  type SignInSettings,
  signInSettings,
  signInVariableNames,
  signInVariables,
} from './config/sign-in-settings.ts';
import { splitPaths } from './config/split-paths.ts';
import { type LogLevel, logLevels } from './logger.ts';
import { LANGUAGES, type Language, USUAL_LANGUAGE } from './texts/language.ts';

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

export interface Config {
  readonly host: string;
  readonly port: number;
  /** null means local mode: no caller is authenticated, so the server is reachable from this computer only. */
  readonly identity: Identity | null;
  /** Folders with the organisation's own documents; empty when only the shipped knowledge is used. */
  readonly knowledgePaths: readonly string[];
  /** The district that the installation is for, as the operator writes it; null when it is for several. */
  readonly unit: string | null;
  /** Spoken with everybody who has not chosen another. */
  readonly language: Language;
  /**
   * Where people reach the program from outside (`https://lathunden.example.se`), without a final slash: files and pages
   * are linked to there. In local mode its own address; null when it is not known, and then there are no links.
   */
  readonly publicUrl: string | null;
  /** Snapshots and other files the program may lose and rebuild. */
  readonly dataDir: string;
  readonly logLevel: LogLevel;
  readonly reminders: ReminderSettings;
  /** null when nobody can sign in to the tab: in local mode, and without a tenant. */
  readonly signIn: SignInSettings | null;
}

/** The environment cannot be used. `problems` are whole English sentences for the operator, one per problem. */
export class ConfigError extends Error {
  readonly code = 'config_invalid';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment once.
 * @throws ConfigError naming every problem, not only the first
 */
export function readConfig(env: Environment): Config {
  const parsed = Variables.safeParse(namedValues(env));
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => issue.message);
  if (!parsed.success) throw new ConfigError(problems);
  const values = parsed.data;

  const identity = values.local === true ? null : readIdentity(values, problems);
  const host = values.host ?? (identity === null ? '127.0.0.1' : '0.0.0.0');
  if (identity === null) {
    if (values.local === false && values.appId === undefined) problems.push(localModeForbidden);
    if (!isLoopback(host)) problems.push(openWithoutIdentity(host));
  }
  if (problems.length > 0) throw new ConfigError(problems);
  const { port, knowledgePaths, dataDir, logLevel, language, unit = null } = values;
  const ownUrl =
    identity === null && port !== 0 ? `http://${host.includes(':') ? `[${host}]` : host}:${port}` : null;
  const publicUrl = values.publicUrl ?? ownUrl;
  const reminders = reminderSettings(values);
  const signIn = signInSettings(values, identity, publicUrl);
  return {
    host,
    port,
    identity,
    knowledgePaths,
    unit,
    language,
    publicUrl,
    dataDir,
    logLevel,
    reminders,
    signIn,
  };
}

/** Says whether only this computer can reach a server that listens on `host`. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

export const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const appTypes: Readonly<Record<string, AppType>> = {
  singletenant: 'SingleTenant',
  userassignedmsi: 'UserAssignedMSI',
  multitenant: 'MultiTenant',
};

const flags: Readonly<Record<string, boolean>> = {
  true: true,
  '1': true,
  yes: true,
  false: false,
  '0': false,
  no: false,
};

const Variables = z.object({
  ...reminderVariables,
  ...signInVariables,
  port: z
    .string()
    .default('3978')
    .refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535, {
      error: 'PORT must be a whole number from 0 to 65535 (3978 is usual).',
    })
    .transform(Number),
  host: z.string().optional(),
  appId: z
    .string()
    .regex(guidPattern, {
      error: 'MicrosoftAppId must be a GUID: copy "Application (client) ID" from the app registration.',
    })
    .optional(),
  password: z.string().optional(),
  tenantId: z
    .string()
    .regex(guidPattern, {
      error: 'MicrosoftAppTenantId must be a GUID: copy "Directory (tenant) ID" from the app registration.',
    })
    .optional(),
  type: z
    .string()
    .default('SingleTenant')
    .transform((value) => appTypes[value.toLowerCase()])
    .refine((value) => value !== undefined, {
      error: 'MicrosoftAppType must be SingleTenant, UserAssignedMSI or MultiTenant.',
    }),
  knowledgePaths: z
    .string()
    .default('')
    .transform((value) => splitPaths(value)),
  unit: z.string().optional(),
  language: z
    .enum(LANGUAGES, {
      error: `LATHUND_LANGUAGE must be ${LANGUAGES.join(' or ')}, or left out for Swedish.`,
    })
    .default(USUAL_LANGUAGE),
  publicUrl: z
    .url({
      protocol: /^https?$/,
      error: 'PUBLIC_URL must be an address such as https://lathunden.example.se.',
    })
    .transform((value) => value.replace(/\/+$/, ''))
    .optional(),
  dataDir: z.string().default('.data'),
  logLevel: z.enum(logLevels, { error: `LOG_LEVEL must be one of ${logLevels.join(', ')}.` }).default('info'),
  local: z
    .string()
    .transform((value) => flags[value.toLowerCase()])
    .refine((value) => value !== undefined, { error: 'LATHUND_LOCAL must be true or false, or left out.' })
    .optional(),
});

/** A variable that is set to nothing counts as not set: that is how .env files and containers leave things out. */
function namedValues(env: Environment): Record<keyof z.input<typeof Variables>, string | undefined> {
  const read = (...names: string[]) =>
    names.map((name) => env[name]?.trim()).find((value) => value !== undefined && value !== '');
  return {
    port: read('PORT'),
    host: read('HOST'),
    appId: read('MicrosoftAppId', 'MICROSOFT_APP_ID'),
    password: read('MicrosoftAppPassword', 'MICROSOFT_APP_PASSWORD'),
    tenantId: read('MicrosoftAppTenantId', 'MICROSOFT_APP_TENANT_ID'),
    type: read('MicrosoftAppType', 'MICROSOFT_APP_TYPE'),
    knowledgePaths: read('KNOWLEDGE_PATHS'),
    unit: read('LATHUND_UNIT'),
    language: read('LATHUND_LANGUAGE')?.toLowerCase(),
    publicUrl: read('PUBLIC_URL'),
    dataDir: read('DATA_DIR'),
    logLevel: read('LOG_LEVEL'),
    local: read('LATHUND_LOCAL'),
    ...byNames(reminderVariableNames, read),
    ...byNames(signInVariableNames, read),
  };
}

function byNames<Key extends string>(
  names: Readonly<Record<Key, string>>,
  read: (name: string) => string | undefined,
): Record<Key, string | undefined> {
  const entries = (Object.keys(names) as Key[]).map((key) => [key, read(names[key])]);
  return Object.fromEntries(entries);
}

function readIdentity(values: z.output<typeof Variables>, problems: string[]): Identity | null {
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

const localModeForbidden =
  'MicrosoftAppId is missing and LATHUND_LOCAL is false: set MicrosoftAppId, or allow local mode by leaving LATHUND_LOCAL out.';

function openWithoutIdentity(host: string): string {
  return (
    `HOST is ${host} but there is no MicrosoftAppId, so every caller would be let in. ` +
    'Either set MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId, or leave HOST out to run on this computer only (127.0.0.1).'
  );
}
