import { expect, test } from 'vitest';
import { countSubjects } from '../../src/commands/count-subjects.ts';
import { handleMessage } from '../../src/teams/handlers/handle-message.ts';
import { fakeAnswerer } from '../support/fake-teams-answerer.ts';
import { sqliteStore } from '../support/test-store.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };
/** Half past midnight on the first of December in Stockholm. */
const NOW = Date.parse('2026-11-30T23:30:00Z');

test('what is asked in the chat is counted by month and document, and nothing else of it is kept', async () => {
  const { subjects } = await sqliteStore();
  const asked = countSubjects(subjects, silent, () => NOW);
  const say = (text: string) =>
    handleMessage(text, fakeAnswerer(), {
      unit: null,
      setUnit: () => {},
      offers: () => [],
      before: null,
      remember: () => {},
      asked,
    });
  say('När skrivs slutanteckningen?');
  say('hjälp');
  await expect
    .poll(() => subjects.list('2026-01'))
    .toEqual([{ month: '2026-12', subject: 'riktlinje-dokumentation.txt', count: 1 }]);
});

test('an answer does not wait for the count, nor fail with it', async () => {
  const told: object[] = [];
  const log = { ...silent, warn: (fields: object) => void told.push(fields) };
  const asked = countSubjects({ add: () => Promise.reject(new RangeError('Kim Ek')) }, log);
  asked(fakeAnswerer().ask('När skrivs slutanteckningen?'));
  await expect.poll(() => told).toEqual([{ code: 'subject_not_counted', error: 'RangeError' }]);
});
