import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type PostgresServer, startPostgres } from './start-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A socket that answers one line of JSON, `{"url"}` or `{"problem"}`; PostgreSQL starts when the first one asks. */
    postgresOnDemand: string;
  }
}

/** One PostgreSQL for all test files that need one, and none when nobody does. */
export default async function postgresOnDemand(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'lathunden-ask-'));
  const path = join(folder, 'postgres.sock');
  let started: Promise<PostgresServer> | null = null;
  const door = createServer((caller) => {
    caller.on('error', () => {});
    started ??= startPostgres();
    started.then(
      ({ url }) => caller.end(JSON.stringify({ url })),
      (cause: Error) => caller.end(JSON.stringify({ problem: cause.message })),
    );
  });
  await new Promise<void>((resolve) => door.listen(path, resolve));
  project.provide('postgresOnDemand', path);
  return async () => {
    door.close();
    await started?.then(
      (server) => server.stop(),
      () => {},
    );
    rmSync(folder, { recursive: true, force: true });
  };
}
