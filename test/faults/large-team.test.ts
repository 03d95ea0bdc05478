import { expect, test } from 'vitest';
import { swedishDaysOff } from '../../src/guidance/deadlines/days-off.ts';
import { openDue } from '../../src/reminders/open-due.ts';
import { createFindRecipients } from '../../src/reminders/recipients.ts';
import { sqliteStore } from '../support/test-store.ts';

const due = Date.parse('2026-12-07T09:00:00+01:00');
/** As many as a team in Teams can have. */
const size = 25_000;

test('an occasion for the largest team there is opens for everybody, and others come in between', {
  timeout: 120_000,
}, async () => {
  const store = await sqliteStore();
  const { people, conversations, schedules, ledger, optOuts } = store;
  const members = Array.from({ length: size }, (_, i) => ({
    id: `p${i}`,
    account: `29:${i}`,
    name: `N${i}`,
  }));
  const messenger = { members: async () => members };
  await schedules.add(
    {
      id: 's',
      lineage: 's',
      title: 'Veckokoll',
      content: { kind: 'text', text: 'Dags.' },
      audience: { kind: 'members', conversation: '19:team' },
      rule: { kind: 'once', day: '2026-12-07', time: '09:00', move: 'next' },
      state: 'active',
      owner: 'chef',
      ownerName: 'Chef',
      madeIn: null,
      nextAt: due,
      lateMs: 3_600_000,
    },
    due,
  );
  let turns = 0;
  let isOver = false;
  const others = () => {
    turns += 1;
    if (!isOver) setImmediate(others);
  };
  setImmediate(others);
  const from = performance.now();
  const opened = await openDue(
    {
      ...{ schedules, ledger, optOuts },
      recipients: createFindRecipients({ people, conversations, messenger, now: () => due }),
      daysOff: await swedishDaysOff(),
      log: { info: () => {}, warn: () => {}, error: () => {} },
    },
    due,
  );
  isOver = true;
  const ms = Math.round(performance.now() - from);
  console.info(`${size} members: ${ms} ms, others came in between ${turns} times`);
  expect(opened).toEqual({ opened: 1, missed: 0, postponed: 0 });
  expect((await ledger.counts('s')).waiting).toBe(size);
  expect(turns).toBeGreaterThan(100);
});
