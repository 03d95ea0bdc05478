import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Surroundings } from '../src/doctor/surroundings.ts';
import { thisComputer } from '../src/doctor/this-computer.ts';
import { diagnose } from '../src/doctor.ts';
import { StoreError } from '../src/store/errors.ts';
import { finishedEnv, healthy } from './support/healthy-surroundings.ts';

async function troubles(env: Record<string, string>, changed: Partial<Surroundings> = {}) {
  const findings = await diagnose(env, { ...healthy, ...changed });
  return findings.filter(({ level }) => level !== 'ok');
}

test('a fresh computer has no errors, only advice', async () => {
  const findings = await diagnose({}, healthy);
  expect(findings.map(({ level }) => level)).toEqual(['ok', 'warning', 'ok', 'warning', 'ok', 'ok', 'ok']);
});

test('a finished installation is all well', async () => {
  expect(await troubles(finishedEnv)).toEqual([]);
});

test.each([
  [{ MicrosoftAppId: 'bot' }, {}, /must be a GUID/],
  [{ MicrosoftAppId: '5f3c2f0e-1111-4222-8333-444455556666' }, {}, /MicrosoftAppPassword is missing/],
  [{ HOST: '0.0.0.0' }, {}, /every caller would be let in/],
  [
    { KNOWLEDGE_PATHS: '/gone' },
    { listFiles: async () => null },
    /knowledge folder \/gone does not exist or cannot be read/,
  ],
  [{ KNOWLEDGE_PATHS: '/empty' }, { listFiles: async () => ['bild.png'] }, /no documents that can be read/],
  [{}, { isWritable: async () => false }, /cannot be written/],
  [{}, { isPortFree: async () => false, ask: async () => null }, /Port 3978 is in use/],
  [{}, { nodeVersion: '20.20.2' }, /Node 20.20.2 is too old/],
])('%o is found, with something to do about it', async (env, changed, expected) => {
  const errors = (await troubles(env as Record<string, string>, changed)).filter(
    ({ level }) => level === 'error',
  );
  expect(errors[0]?.text + (errors[0]?.remedy ?? '')).toMatch(expected);
  expect(errors.every(({ text, remedy }) => text.endsWith('.') && remedy.length > 10)).toBe(true);
});

test('what is wrong and what to do about it are told apart, also where they are two sentences', async () => {
  const [host] = await troubles({ HOST: '0.0.0.0' });
  expect(host?.text).toBe('HOST is 0.0.0.0 but there is no MicrosoftAppId, so every caller would be let in.');
  expect(host?.remedy).toMatch(/^Either set MicrosoftAppId, .* \(127\.0\.0\.1\)\.$/);
  const [guid] = await troubles({ MicrosoftAppId: 'bot' });
  expect([guid?.text, guid?.remedy]).toEqual([
    'MicrosoftAppId must be a GUID.',
    'Copy "Application (client) ID" from the app registration.',
  ]);
});

test.each([
  [['rapport.pdf', 'bild.png'], 'has 1 document of a type that can be read.'],
  [
    ['a.pdf', 'inre/b.docx', 'C.HTM', '.dold.md', 'inre/~$b.docx', 'data.csv'],
    'has 3 documents of a type that can be read.',
  ],
])('of the files %j a folder is said to have those that can be read', async (files, expected) => {
  const findings = await diagnose({ KNOWLEDGE_PATHS: '/srv' }, { ...healthy, listFiles: async () => files });
  expect(findings.map(({ text }) => text)).toContain(`The knowledge folder /srv ${expected}`);
});

test('a district that is known is named as it is called, whatever way it is written', async () => {
  const findings = await diagnose({ LATHUND_UNIT: 'norra' }, healthy);
  expect(findings).toContainEqual({
    level: 'ok',
    text: 'The installation is for Norra: its own routines go first.',
    remedy: '',
  });
});

test('a district that nobody knows is an error that names those there are', async () => {
  expect(await troubles({ LATHUND_UNIT: 'Västra' })).toContainEqual({
    level: 'error',
    text: 'LATHUND_UNIT is "Västra", which is no district that Lathunden knows.',
    remedy: 'Set it to one of Norra, Södra, or leave it out.',
  });
});

test('an installation without a district of its own hears nothing of it', async () => {
  const findings = await diagnose({}, healthy);
  expect(findings.map(({ text }) => text).join()).not.toMatch(/LATHUND_UNIT|installation is for/);
});

test('on this computer districts are those of the lexicon, found without å, ä and ö too', () => {
  const [first] = thisComputer.districts();
  expect(thisComputer.districts().length).toBeGreaterThan(5);
  expect(thisComputer.districtNamed(first!.toUpperCase())).toBe(first);
  expect(thisComputer.districtNamed('skarholmen')).toBe('Skärholmen');
  expect(thisComputer.districtNamed('Björkvik')).toBeNull();
});

test('on this computer it sees a busy port, a missing folder and where files can be written', async () => {
  const busy = createServer();
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
  const { port } = busy.address() as { port: number };
  expect(await thisComputer.isPortFree(port, '127.0.0.1')).toBe(false);
  await new Promise((resolve) => busy.close(resolve));
  expect(await thisComputer.isPortFree(port, '127.0.0.1')).toBe(true);

  const folder = await mkdtemp(join(tmpdir(), 'lathunden-'));
  expect(await thisComputer.listFiles(join(folder, 'gone'))).toBeNull();
  expect(await thisComputer.listFiles(folder)).toEqual([]);
  expect(await thisComputer.isWritable(join(folder, 'new', 'newer'))).toBe(true);
  // Whoever runs as root may write everywhere.
  if (process.getuid?.() !== 0) {
    await chmod(folder, 0o500);
    expect(await thisComputer.isWritable(join(folder, 'new'))).toBe(false);
  }
  await rm(folder, { recursive: true });
});

test('a database that is new, older or of this version is all well, and said which', async () => {
  for (const [schema, said] of [
    ['new', /lathunden\.sqlite has nothing in it yet/],
    ['older', /brought up to this version/],
    ['current', /is of this version/],
  ] as const) {
    const checkDatabase = async () => ({ place: 'lathunden.sqlite', schema });
    const findings = await diagnose({}, { ...healthy, checkDatabase });
    expect(findings.find(({ text }) => said.test(text))?.level).toBe('ok');
  }
});

test('a database that cannot be used is an error, with what to do about it', async () => {
  const problem = 'does not answer: start PostgreSQL there, or correct DATABASE_URL.';
  const checkDatabase = async () => {
    throw new StoreError('unreachable', 'db:5432/lathunden', problem);
  };
  const [, , found] = await troubles({}, { checkDatabase });
  expect(found).toEqual({
    level: 'error',
    text: 'db:5432/lathunden does not answer.',
    remedy: 'Start PostgreSQL there, or correct DATABASE_URL.',
  });
});

test('with an app id it is said when nobody may remind others', async () => {
  const { MANAGERS: _, ...env } = finishedEnv;
  expect(await troubles(env)).toMatchObject([
    { level: 'warning', text: expect.stringContaining('Nobody may remind others') },
  ]);
  expect(await troubles({ ...env, MANAGER_TEAM: '19:team' })).toEqual([]);
});
