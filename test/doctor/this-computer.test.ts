import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { thisComputer } from '../../src/doctor/this-computer.ts';

/** A server on loopback that answers by path. */
async function answering(): Promise<string> {
  const server = createServer((request, response) => {
    if (request.url === '/healthz') response.end('{"status":"ok"}');
    else if (request.url === '/moved') response.writeHead(302, { location: '/healthz' }).end();
    else if (request.url === '/page') response.end('<p>hej');
    else response.writeHead(404).end('{"error":"not_found"}');
  });
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.each([
  ['/healthz', { status: 200, body: { status: 'ok' } }],
  ['/moved', { status: 302, body: null }],
  ['/page', { status: 200, body: null }],
  ['/gone', { status: 404, body: { error: 'not_found' } }],
])('an answer from %s is told as it is', async (path, expected) => {
  expect(await thisComputer.ask(`${await answering()}${path}`)).toEqual(expected);
});

test('nobody there is no answer', async () => {
  expect(await thisComputer.ask('http://127.0.0.1:1/healthz')).toBeNull();
});
