import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface PostgresServer {
  /** Of its administrator, in the database `postgres`. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL that ends with this process, however it ends. Takes three seconds or so.
 * @throws an error that says why it cannot run here
 */
export async function startPostgres(): Promise<PostgresServer> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./postgres-server.ts', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const said = await new Promise<{ url?: string; problem?: string }>((resolve) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line)));
    child.once('error', (error) => resolve({ problem: error.message }));
    void ended.then(() => resolve({ problem: 'it ended at once' }));
  });
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  if (said.url === undefined) {
    await stop();
    throw new Error(`PostgreSQL cannot run here: ${said.problem}`);
  }
  return { url: said.url, stop };
}
