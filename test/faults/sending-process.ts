import { flushCompileCache } from 'node:module';
import type { Messenger } from '../../src/reminders/messenger.ts';
import { createReminderService } from '../../src/reminders/reminder-service.ts';
import { openStore } from '../../src/store/sql/open-store.ts';

/**
 * A process that sends what is due until it is killed: the store and the sending are real, the SDK, which takes long to load, is
 * left out. Told by the environment where the store is; says "sending" on standard output once it has begun.
 */
const { STORE_URL = '', DATA_DIR = '', SENDER = 'sender' } = process.env;
const store = await openStore({ url: STORE_URL === '' ? null : STORE_URL, dataDir: DATA_DIR });
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const messenger: Messenger = {
  async deliver({ conversation }) {
    const { id, serviceUrl } = conversation!;
    await fetch(`${serviceUrl}/v3/conversations/${id}/activities`, { method: 'POST', body: '{}' });
    return { kind: 'sent', message: 'm', conversation: id };
  },
  members: async () => [],
};
const service = createReminderService({
  store,
  messenger,
  recipients: async () => [],
  // The occasion is open already; the calendar would only make each start slower.
  daysOff: () => null,
  log: silent,
  now: Date.now,
  id: SENDER,
  perSecond: 300,
  times: { tick: 200, lease: 4_000, alive: 2_000, idle: 100 },
});
service.start();
// Otherwise kept at the end of a process, and this one has none: the next ones start in a third of the time.
flushCompileCache();
process.stdout.write('sending\n');
