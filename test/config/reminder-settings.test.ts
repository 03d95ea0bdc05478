import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';

const settings = (env: Record<string, string>) => readConfig(env).reminders;
const anna = '5F3C2F0E-1111-4222-8333-444455556666';
const bo = '6f3c2f0e-1111-4222-8333-444455556666';

describe('who may remind others', () => {
  test('is a list of object ids, in small letters as Teams writes them', () => {
    expect(settings({ MANAGERS: `${anna}, ${bo}` }).managers).toEqual([anna.toLowerCase(), bo]);
  });

  test('is never a name, which somebody else can have', () => {
    expect(() => settings({ MANAGERS: 'anna@example.se' })).toThrow('MANAGERS must be object ids');
  });

  test('may be a team', () => {
    expect(settings({ MANAGER_TEAM: '19:abc@thread.tacv2' }).managerTeam).toBe('19:abc@thread.tacv2');
  });
});

test.each([
  [{ REMINDERS_PER_SECOND: '40' }, { perSecond: 40 }],
  [{ REMINDERS_LATE_HOURS: '2' }, { lateMs: 7_200_000 }],
  [{ KEEP_DELIVERIES_DAYS: '30', KEEP_QUESTIONS_DAYS: '7' }, { retention: { deliveries: 30, questions: 7 } }],
  [{ DATABASE_URL: 'postgres://u:p@db:5432/x' }, { databaseUrl: 'postgres://u:p@db:5432/x' }],
])('%o is %o', (env, expected) => {
  expect(settings(env)).toMatchObject(expected);
});

test.each([
  { REMINDERS_PER_SECOND: '41' },
  { REMINDERS_PER_SECOND: '0' },
  { REMINDERS_LATE_HOURS: '1.5' },
  { KEEP_DELIVERIES_DAYS: '7' },
  { DATABASE_URL: 'mysql://x' },
])('%o is refused, and the message names the variable', (env) => {
  expect(() => settings(env as Record<string, string>)).toThrow(Object.keys(env)[0]);
});

test('an address with a password is not repeated in the message', () => {
  expect(() => settings({ DATABASE_URL: 'mysql://u:hemligt@db/x' })).toThrow(
    expect.not.stringContaining('hemligt') as unknown as Error,
  );
});
