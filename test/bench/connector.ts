import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Takes the bots' replies as Teams would, in a process of its own. `GET /count` says what has come since the last time.
 * Prints its port.
 */
export interface ReplyCount {
  readonly replies: number;
  readonly cards: number;
  readonly bytes: number;
}

let count = { replies: 0, cards: 0, bytes: 0 };
const server = createServer((request, response) => {
  if (request.url === '/count') {
    response.end(JSON.stringify(count satisfies ReplyCount));
    count = { replies: 0, cards: 0, bytes: 0 };
    return;
  }
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
