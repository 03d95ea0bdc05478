import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../../src/guidance/content/load-content.ts';
import { createReminderService } from '../../src/reminders/reminder-service.ts';
import { openStore } from '../../src/store/sql/open-store.ts';
import { createAdapter } from '../../src/teams/create-adapter.ts';
import { renderReminder } from '../../src/teams/guide/remind/render-reminder.ts';
import { createMessenger } from '../../src/teams/messenger.ts';
import { openedOccasion } from '../support/opened-occasion.ts';
import { ROOT } from './child-process.ts';

/**
 * A process of its own, whose memory is measured: sends one reminder to everybody, as the program does, and ends. Prints one line
 * of JSON for each number of sends that was asked for, after the garbage has been collected.
 */
export interface SentSoFar {
  readonly sent: number;
  /** Megabytes. */
  readonly heap: number;
  readonly rss: number;
  /** Milliseconds of processor time since the sending began. */
  readonly cpuMs: number;
}

const { values } = parseArgs({
  options: {
    teams: { type: 'string', default: '' },
    folder: { type: 'string', default: '' },
    'per-second': { type: 'string', default: '40' },
    /** Numbers of sends to measure at; the last one is the number of recipients. */
    marks: { type: 'string', default: '1000' },
  },
});
const marks = values.marks.split(',').map(Number);
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const store = await openStore({ url: null, dataDir: values.folder });
await openedOccasion(store, marks.at(-1)!, values.teams);
const lists = new Map(loadContent(join(ROOT, 'knowledge')).checklists.map((one) => [one.id, one]));
const part = { kind: 'checklist', id: 'egenkontroll-manad' };
const messenger = createMessenger({
  adapter: createAdapter({}),
  appId: null,
  conversations: store.conversations,
  render: ({ schedule, ...claimed }) =>
    renderReminder({ ...claimed, schedule: { ...schedule, content: part } }, { lists }),
  log: silent,
  now: Date.now,
});
let sent = 0;
const done = Promise.withResolvers<void>();
const service = createReminderService({
  store,
  messenger: {
    ...messenger,
    async deliver(claimed) {
      const result = await messenger.deliver(claimed);
      if (result.kind === 'sent') {
        sent += 1;
        if (marks.includes(sent)) measure();
        if (sent === marks.at(-1)) done.resolve();
      }
      return result;
    },
  },
  recipients: async () => [],
  daysOff: () => null,
  log: silent,
  now: Date.now,
  id: 'bench',
  perSecond: Number(values['per-second']),
});
const cpu = process.cpuUsage();
service.start();
await done.promise;
await service.stop(8_000);
const { waiting, sending, interrupted } = await store.ledger.counts('o-schedule');
if (waiting + sending + interrupted > 0) throw new Error('Something was left.');
await store.close();

function measure(): void {
  if (globalThis.gc === undefined) throw new Error('Start it with --expose-gc.');
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  const { user, system } = process.cpuUsage(cpu);
  const mb = (bytes: number) => Number((bytes / 1024 / 1024).toFixed(1));
  console.log(
    JSON.stringify({
      sent,
      heap: mb(heapUsed),
      rss: mb(rss),
      cpuMs: Math.round((user + system) / 1_000),
    } satisfies SentSoFar),
  );
}
