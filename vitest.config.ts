import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // On two cores the default is one worker, and the slowest tests mostly wait: for a browser, for Teams, for a clock.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    globalSetup: ['test/support/postgres-on-demand.ts', 'test/support/tab-on-demand.ts'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'html'] },
  },
});
