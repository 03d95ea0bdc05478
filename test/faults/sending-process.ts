import { swedishDaysOff } from '../../src/guidance/deadlines/days-off.ts';
import { createReminderService } from '../../src/reminders/reminder-service.ts';
import { openStore } from '../../src/store/sql/open-store.ts';
import { createAdapter } from '../../src/teams/create-adapter.ts';
import { createMessenger } from '../../src/teams/messenger.ts';

/**
 * A process that sends what is due, with everything real but the words, until it is killed. Told by the environment where the
 * store is; says "sending" on standard output once it has begun.
 */
const { STORE_URL = '', DATA_DIR = '', SENDER = 'sender' } = process.env;
const store = await openStore({ url: STORE_URL === '' ? null : STORE_URL, dataDir: DATA_DIR });
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const daysOff = await swedishDaysOff();
const messenger = createMessenger({
  adapter: createAdapter({}),
  appId: null,
  conversations: store.conversations,
  render: ({ delivery }) => ({ text: delivery.id, plain: delivery.id }),
  log: silent,
  timeoutMs: 5_000,
  now: Date.now,
});
const service = createReminderService({
  store,
  messenger,
  recipients: async () => [],
  daysOff: () => daysOff,
  log: silent,
  now: Date.now,
  id: SENDER,
  perSecond: 400,
  times: { tick: 200, lease: 1_500, alive: 2_000, idle: 100 },
});
service.start();
process.stdout.write('sending\n');
