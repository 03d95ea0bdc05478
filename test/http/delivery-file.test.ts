import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deliveryFile } from '../../src/http/delivery-file.ts';
import { deliveryLink } from '../../src/http/delivery-link.ts';
import { type Serving, serving } from '../support/serving.ts';

const START = Date.parse('2026-11-23T08:00:00Z');
const KEY = 'what links are signed with';
let server: Serving;
let now: number;
const asked: string[] = [];
beforeAll(async () => {
  const csv = async (id: string) => {
    asked.push(id);
    return id === 'one-reminder' ? '\uFEFFNamn\r\nÅsa\r\n' : null;
  };
  server = await serving([deliveryFile({ signingKey: KEY, now: () => now, csv })]);
});
afterAll(() => server.close());
beforeEach(() => {
  now = START;
  asked.length = 0;
});
const link = (id = 'one-reminder', key = KEY, at = START) => deliveryLink(server.url, id, key, at);

describe('the file of recipients over HTTP', () => {
  it('is there for whoever has just been given the link', async () => {
    const response = await fetch(link());
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="paminnelse.csv"',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(new Uint8Array(await response.arrayBuffer()).slice(0, 3)).toEqual(
      new Uint8Array([0xef, 0xbb, 0xbf]),
    );
  });

  it('is there for fifteen minutes, and not a moment longer', async () => {
    now = START + 15 * 60_000 - 1;
    expect((await fetch(link())).status).toBe(200);
    now += 1;
    expect((await fetch(link())).status).toBe(404);
  });

  it.each<[string, () => string]>([
    ['no key', () => link().replace(/\?.*$/u, '')],
    ['another key', () => link().replace(/.$/u, (end) => (end === 'A' ? 'B' : 'A'))],
    ['a key that was made with another secret', () => link('one-reminder', 'another')],
    ['the key to another file', () => link('two-reminder').replace('two-', 'one-')],
    ['a key from the future', () => link('one-reminder', KEY, START + 60_000)],
    ['a longer time', () => link().replace(/key=\w+/u, 'key=zzzzzzzz')],
    ['a key of endless length', () => `${link()}${'A'.repeat(5_000)}`],
    ['another ending', () => link().replace('.csv', '.txt')],
    ['a path', () => link().replace('one-reminder', '..%2f..%2fetc')],
  ])('is 404 with %s, and nothing is looked up', async (_, url) => {
    const response = await fetch(url());
    expect([response.status, await response.text()]).toEqual([404, '{"code":"NotFound"}']);
    expect(asked).toEqual([]);
  });

  it('is 404 when the reminder is gone', async () => {
    expect((await fetch(link('two-reminder'))).status).toBe(404);
    expect(asked).toEqual(['two-reminder']);
  });
});
