import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * Tests of what a whole process has one of: its environment, signals, console, other processes, and a module that is replaced.
 * Each of these files has a process of its own.
 */
const alone = [
  'test/*.test.ts',
  'test/{commands,doctor,e2e,faults}/**/*.test.ts',
  'test/knowledge/content-key.test.ts',
  'test/teams/{authentication,start}.test.ts',
];
const all = ['test/**/*.test.ts'];

const common = {
  testTimeout: 30_000,
  hookTimeout: 60_000,
  // On two cores the default is one worker, and the slowest tests mostly wait: for a browser, for Teams, for a clock.
  maxWorkers: Math.max(2, availableParallelism() - 1),
};

export default defineConfig({
  test: {
    ...common,
    globalSetup: ['test/support/postgres-on-demand.ts', 'test/support/tab-on-demand.ts'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'html'] },
    // In the order of their names: first what is slowest, and last the many short ones, so that nobody waits for a slow one at the end.
    projects: [
      { test: { ...common, name: 'alone', include: alone } },
      // The program is loaded once for all files of a worker, which takes longer than most of them.
      { test: { ...common, name: 'together', include: all, exclude: alone, isolate: false } },
    ],
  },
});
