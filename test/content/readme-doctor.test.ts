import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { NetworkAnswer, Surroundings } from '../../src/doctor/surroundings.ts';
import { diagnose } from '../../src/doctor.ts';
import { finishedEnv, healthy } from '../support/healthy-surroundings.ts';

const README = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
/** What the table in the README says that the doctor says. */
const told = [...README.matchAll(/^\| .* \| `([✗!] .+)` \|$/gmu)].map(([, line]) => line!);

const tenant = finishedEnv.MicrosoftAppTenantId;
const answers =
  (address: RegExp, answer: NetworkAnswer | null): Surroundings['ask'] =>
  async (url) =>
    address.test(url) ? answer : healthy.ask(url);

/** The wrong turns of the README, taken. */
const TURNS: readonly [Record<string, string | undefined>, Partial<Surroundings>][] = [
  [{ PUBLIC_URL: undefined }, {}],
  [{ PUBLIC_URL: 'http://lathunden.example.se' }, {}],
  [{ PUBLIC_URL: 'https://lathunden.example.se/bot' }, {}],
  [{}, { listFiles: async () => ['rapport.pdf'] }],
  [{}, { ask: answers(/healthz$/u, null) }],
  [{}, { ask: answers(/healthz$/u, { status: 302, body: null }) }],
  [{ MicrosoftAppId: 'Lathunden' }, {}],
  [{ MicrosoftAppPassword: undefined }, {}],
  [{ MicrosoftAppTenantId: undefined }, {}],
  [{ MicrosoftAppType: 'UserAssignedMSI' }, {}],
  [{ MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: undefined }, {}],
  [{ MicrosoftAppType: 'MultiTenant', MicrosoftAppTenantId: undefined }, {}],
  [{}, { ask: answers(/keys$/u, null) }],
  [{}, { ask: answers(/keys$/u, { status: 400, body: null }) }],
  [{ MANAGERS: undefined }, {}],
  [{}, { isPortFree: async () => false, ask: answers(/127\.0\.0\.1/u, null) }],
  [{ TEAMS_APP_ID: 'lathunden' }, {}],
];

const MARKS = { ok: '✓', warning: '!', error: '✗' } as const;

test('the README tells of each wrong turn what the doctor says, word for word', async () => {
  const said: string[] = [];
  for (const [env, changed] of TURNS) {
    const findings = await diagnose({ ...finishedEnv, ...env }, { ...healthy, ...changed });
    for (const { level, text } of findings) if (level !== 'ok') said.push(`${MARKS[level]} ${text}`);
  }
  // The README leaves out the tenant's part of an address.
  const shortened = said.map((line) => line.replace(`${tenant}/discovery/v2.0/keys`, '…'));
  expect(told).toHaveLength(TURNS.length);
  expect([...new Set(shortened)].sort()).toEqual([...told].sort());
});
