import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

const appId = '5f3c2f0e-1111-4222-8333-444455556666';
const complete = { MicrosoftAppId: appId, MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: appId };

test('the language of the installation is one that is spoken', () => {
  expect(readConfig({ LATHUND_LANGUAGE: 'EN' }).language).toBe('en');
  expect(() => readConfig({ LATHUND_LANGUAGE: 'fi' })).toThrow('LATHUND_LANGUAGE must be sv or en');
});

test('an empty environment is local mode on loopback', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 3978,
    identity: null,
    knowledgePaths: [],
    signIn: null,
    app: {
      botId: null,
      appId: null,
      publicUrl: null,
      version: null,
      developer: { name: 'Lathunden', website: null },
    },
    unit: null,
    language: 'sv',
    publicUrl: 'http://127.0.0.1:3978',
    dataDir: '.data',
    logLevel: 'info',
    reminders: {
      databaseUrl: null,
      managers: [],
      managerTeam: null,
      perSecond: 5,
      lateMs: 12 * 3_600_000,
      retention: { deliveries: 400, questions: 90 },
    },
  });
});

test('variables that are set to nothing count as not set', () => {
  expect(readConfig({ MicrosoftAppId: '', HOST: ' ', PORT: '', LATHUND_LOCAL: '' })).toEqual(readConfig({}));
});

test('with an app id it listens on every interface', () => {
  expect(readConfig(complete)).toMatchObject({
    host: '0.0.0.0',
    identity: { appId, type: 'SingleTenant', password: 'secret', tenantId: appId },
  });
});

test('the app id may have its other name', () => {
  const { MicrosoftAppId: id, ...rest } = complete;
  expect(readConfig({ ...rest, MICROSOFT_APP_ID: id }).identity?.appId).toBe(appId);
});

test.each(['0.0.0.0', '::', '192.168.1.5', 'example.org'])('without an app id it refuses HOST=%s', (HOST) => {
  expect(problems({ HOST })).toEqual([
    expect.stringMatching(/every caller would be let in.*set MicrosoftAppId/s),
  ]);
});

test.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('without an app id it accepts HOST=%s', (HOST) => {
  expect(readConfig({ HOST }).identity).toBeNull();
});

test('LATHUND_LOCAL=true ignores the app id, and then loopback is the rule again', () => {
  expect(readConfig({ ...complete, LATHUND_LOCAL: 'true' })).toMatchObject({
    host: '127.0.0.1',
    identity: null,
  });
  expect(problems({ ...complete, LATHUND_LOCAL: 'true', HOST: '0.0.0.0' })).toHaveLength(1);
});

test('LATHUND_LOCAL=false makes a missing app id an error', () => {
  expect(problems({ LATHUND_LOCAL: 'false' })).toEqual([expect.stringContaining('LATHUND_LOCAL is false')]);
});

test.each([
  [{ MicrosoftAppId: appId }, ['MicrosoftAppPassword is missing', 'MicrosoftAppTenantId is missing']],
  [{ ...complete, MicrosoftAppType: 'UserAssignedMSI' }, ['must not be set for UserAssignedMSI']],
  [{ MicrosoftAppId: appId, MicrosoftAppType: 'MultiTenant' }, ['MicrosoftAppPassword is missing']],
  [{ MicrosoftAppPassword: 'secret' }, ['MicrosoftAppId is not']],
])('%o is incomplete', (env, expected) => {
  expect(problems(env)).toEqual(expected.map((part) => expect.stringContaining(part)));
});

test('every malformed variable is named at once', () => {
  const env = {
    PORT: '99999',
    LOG_LEVEL: 'loud',
    MicrosoftAppId: 'bot',
    MicrosoftAppType: 'x',
    LATHUND_LOCAL: '?',
  };
  expect(problems(env)).toHaveLength(5);
});

test('a managed identity needs no password', () => {
  const env = { MicrosoftAppId: appId, MicrosoftAppTenantId: appId, MicrosoftAppType: 'userassignedmsi' };
  expect(readConfig(env).identity).toMatchObject({ type: 'UserAssignedMSI', password: '' });
});

test.each([
  ['/srv/a:/srv/b', ['/srv/a', '/srv/b']],
  ['/srv/a, /srv/b,', ['/srv/a', '/srv/b']],
  ['C:\\rapporter,D:\\lagar', ['C:\\rapporter', 'D:\\lagar']],
])('KNOWLEDGE_PATHS=%s is split', (KNOWLEDGE_PATHS, expected) => {
  expect(readConfig({ KNOWLEDGE_PATHS }).knowledgePaths).toEqual(expected);
});

test.each([
  ['Norra', 'Norra'],
  ['  norra  ', 'norra'],
  ['', null],
])('LATHUND_UNIT=%j is the district as the operator writes it: %j', (LATHUND_UNIT, expected) => {
  expect(readConfig({ LATHUND_UNIT }).unit).toBe(expected);
});

test('the message lists the problems and never a secret', () => {
  const error = caught({ ...complete, MicrosoftAppType: 'UserAssignedMSI', PORT: '1' });
  expect(error.message).toContain('  - MicrosoftAppPassword');
  expect(error.message).not.toContain('secret');
});

function problems(env: Record<string, string>): readonly string[] {
  return caught(env).problems;
}

function caught(env: Record<string, string>): ConfigError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('The configuration was accepted');
}

describe('the address that people reach the program at', () => {
  test('is its own in local mode, unless another is given', () => {
    expect(readConfig({ PORT: '4000' }).publicUrl).toBe('http://127.0.0.1:4000');
    expect(readConfig({ PUBLIC_URL: 'https://lathunden.example.se/' }).publicUrl).toBe(
      'https://lathunden.example.se',
    );
  });

  test('is not known in Teams until it is given, nor where any free port is taken', () => {
    expect(readConfig(complete).publicUrl).toBeNull();
    expect(readConfig({ ...complete, PUBLIC_URL: 'https://lathunden.example.se' }).publicUrl).toBe(
      'https://lathunden.example.se',
    );
    expect(readConfig({ PORT: '0' }).publicUrl).toBeNull();
  });

  test.each(['lathunden.example.se', 'ftp://lathunden.example.se', 'javascript:alert(1)'])(
    '"%s" is no such address',
    (PUBLIC_URL) => {
      expect(() => readConfig({ PUBLIC_URL })).toThrow('PUBLIC_URL must be an address');
    },
  );
});
