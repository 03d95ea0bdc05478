import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { busiestWindow } from '../support/busiest-window.ts';

/**
 * Takes the bots' messages as Teams would, in a process of its own. `GET /count` says what has come since the last time.
 * Prints its port.
 */
export interface ReplyCount {
  readonly replies: number;
  readonly cards: number;
  readonly bytes: number;
  /** Messages in a second, from the first to the last. */
  readonly perSecond: number;
  /** The most messages in any second. */
  readonly busiestSecond: number;
}

let count = { replies: 0, cards: 0, bytes: 0 };
let times: number[] = [];
const server = createServer((request, response) => {
  if (request.url === '/count') {
    const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1_000;
    const said: ReplyCount = {
      ...count,
      perSecond: seconds === 0 ? 0 : (times.length - 1) / seconds,
      busiestSecond: busiestWindow(times, 1_000),
    };
    response.end(JSON.stringify(said));
    count = { replies: 0, cards: 0, bytes: 0 };
    times = [];
    return;
  }
  times.push(performance.now());
  let bytes = 0;
  let hasCard = false;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    hasCard ||= chunk.includes('application/vnd.microsoft.card.adaptive');
  });
  request.on('end', () => {
    count.replies += 1;
    count.cards += hasCard ? 1 : 0;
    count.bytes += bytes;
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end('{"id":"1"}');
  });
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
