import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Guidance, loadGuidance } from '../../src/commands/load-guidance.ts';
import { openStore } from '../../src/store/sql/open-store.ts';
import { memoryUnitStore } from '../../src/teams/unit-store.ts';

/** Everything that ships for the chat, with reminders and the introduction over a store. Call it at the top of a test file. */
export function wholeGuidance(): () => Guidance {
  let made: Guidance | undefined;
  let close = async () => {};
  beforeAll(async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'lathunden-'));
    const store = await openStore({ url: null, dataDir, warn: () => {} });
    close = async () => {
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    };
    made = loadGuidance({
      dataDir,
      publicUrl: null,
      counts: { add: async () => {} },
      reminding: {
        store,
        units: memoryUnitStore(),
        managers: { isManager: async () => true },
        recipients: async () => [],
        signingKey: 'a key for tests',
        wake: () => {},
        lateMs: 3_600_000,
      },
    });
    await made.loadCalendar();
  }, 60_000);
  afterAll(() => close());
  return () => made!;
}
