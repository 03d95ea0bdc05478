import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { activities, postRaw } from '../support/fake-teams.ts';
import { fakeAnswerer } from '../support/fake-teams-answerer.ts';
import { type RunningBot, startBot } from '../support/fake-teams-bot.ts';

let bot: RunningBot;
let ready = true;
const answerer = fakeAnswerer();

beforeAll(async () => {
  bot = await startBot({ answerer: () => (ready ? answerer : null) });
});
afterAll(() => bot.close());
beforeEach(() => {
  ready = true;
  bot.lines.length = 0;
});

const valid = () => ({ ...activities.message('Vad gäller?'), deliveryMode: 'expectReplies' });

test('/healthz says ok as soon as the process is up', async () => {
  ready = false;
  const response = await fetch(`${bot.url}/healthz`);
  expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
});

test('/readyz says 503 until questions can be answered', async () => {
  ready = false;
  const early = await fetch(`${bot.url}/readyz`);
  expect([early.status, await early.json()]).toEqual([503, { code: 'NotReady' }]);
  ready = true;
  expect((await fetch(`${bot.url}/readyz`)).status).toBe(200);
});

test.each([
  ['broken JSON', '{"type":'],
  ['nothing', ''],
  ['a list', '[]'],
  ['null', 'null'],
  ['a string', '"message"'],
  ['a number', '42'],
  ['an object without a type', '{}'],
  ['an empty type', JSON.stringify({ ...valid(), type: '' })],
  ['a type that is a number', JSON.stringify({ ...valid(), type: 7 })],
  ['no conversation', JSON.stringify({ ...valid(), conversation: undefined })],
  ['a conversation that is null', JSON.stringify({ ...valid(), conversation: null })],
  ['text that is a list', JSON.stringify({ ...valid(), text: ['hej'] })],
  ['members that are no list', JSON.stringify({ ...valid(), type: 'conversationUpdate', membersAdded: 'x' })],
  ['an address that is none', JSON.stringify({ ...valid(), serviceUrl: 'file:///etc/passwd' })],
  [
    'a reply address elsewhere in local mode',
    JSON.stringify({ ...valid(), serviceUrl: 'https://evil.example/' }),
  ],
  ['nested lists, 10,000 deep', `{"type":"message","value":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
  [
    'nested objects, 10,000 deep',
    `{"type":"message","value":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`,
  ],
])('%s is 400 and nothing more', async (_what, body) => {
  const { status, text } = await postRaw(bot.url, body);
  expect(status).toBe(400);
  expect(text).toBe('{"code":"BadRequest"}');
});

test('a wide body is measured without trouble', async () => {
  const wide = JSON.stringify({ ...valid(), value: { list: Array.from({ length: 60_000 }, () => []) } });
  expect((await postRaw(bot.url, wide)).status).toBe(200);
});

test('a message of one megabyte is 413', async () => {
  const { status, text } = await postRaw(bot.url, JSON.stringify({ ...valid(), text: 'å'.repeat(500_000) }));
  expect(status).toBe(413);
  expect(text).toBe('{"code":"PayloadTooLarge"}');
});

test('a compressed body is refused, whether it unpacks or not', async () => {
  for (const body of [gzipSync(JSON.stringify(valid())), Buffer.from('not gzip at all')]) {
    expect(await postBytes(body, { 'content-encoding': 'gzip' })).toBe(415);
  }
});

test('JSON under another content type is 400', async () => {
  const { status } = await postRaw(bot.url, JSON.stringify(valid()), { 'content-type': 'text/plain' });
  expect(status).toBe(400);
});

test.each([
  ['GET', '/no/such/path', 404],
  ['GET', '/api/messages', 405],
  ['DELETE', '/healthz', 405],
])('%s %s is %i with a constant body', async (method, path, expected) => {
  const response = await fetch(bot.url + path, { method, headers: { accept: 'text/plain' } });
  expect(response.status).toBe(expected);
  expect(await response.text()).toMatch(/^\{"code":"\w+"\}$/);
});

test('a form with a file is 400, and leaves no file behind', async () => {
  const secret = `hemligt ${process.pid}`;
  const form = new FormData();
  form.append('file', new Blob([secret]), 'anteckning.txt');
  const response = await fetch(`${bot.url}/api/messages`, { method: 'POST', body: form });
  expect([response.status, await response.text()]).toEqual([400, '{"code":"BadRequest"}']);
  const left = readdirSync(tmpdir()).filter((name) => name.startsWith('upload_'));
  expect(left.filter((name) => readFileSync(join(tmpdir(), name), 'utf8') === secret)).toEqual([]);
});

test('no bad request has brought it down, and no log line repeats what was sent', async () => {
  await postRaw(bot.url, JSON.stringify({ ...valid(), text: ['hemligt'] }));
  expect(JSON.stringify(bot.lines)).not.toContain('hemligt');
  expect(bot.lines).toMatchObject([{ code: 'activity_malformed', fields: ['text'] }]);
  expect((await postRaw(bot.url, JSON.stringify(valid()))).status).toBe(200);
});

function postBytes(body: Buffer, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      `${bot.url}/api/messages`,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    outgoing.on('error', reject).end(body);
  });
}
