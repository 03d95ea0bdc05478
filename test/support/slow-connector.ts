import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Teams, as far as it takes messages, and slowly. */
export interface SlowConnector {
  readonly url: string;
  /** When each message came, `performance.now()`. */
  readonly times: readonly number[];
  /** Settles when so many have come. */
  came(count: number): Promise<void>;
  close(): Promise<void>;
}

/** @param afterMs how long it takes to answer; null: it never does */
export async function startSlowConnector(afterMs: number | null): Promise<SlowConnector> {
  const times: number[] = [];
  const waiting: { readonly count: number; readonly done: () => void }[] = [];
  const server = createServer((request, response) => {
    times.push(performance.now());
    for (const { count, done } of waiting) if (times.length >= count) done();
    request.resume().once('end', () => {
      if (afterMs === null) return;
      setTimeout(() => {
        response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"m"}');
      }, afterMs);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    times,
    came: (count) =>
      new Promise((done) => {
        waiting.push({ count, done });
        if (times.length >= count) done();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
