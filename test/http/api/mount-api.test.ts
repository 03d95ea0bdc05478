import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { type ApiRoute, defineRoute } from '../../../src/http/api/api-route.ts';
import type { ApiParts } from '../../../src/http/api/mount-api.ts';
import { createServer } from '../../../src/http/create-server.ts';
import { listen } from '../../../src/http/listen.ts';
import { LOCAL_PERSON } from '../../../src/http/sign-in/local-sign-in.ts';
import { currentLanguage } from '../../../src/texts/language.ts';

const logged: object[] = [];
const note = (fields: object) => logged.push(fields);
const log = { info: note, warn: note, error: note };

async function serve(route: ApiRoute, parts: Partial<ApiParts> = {}): Promise<string> {
  logged.length = 0;
  const server = createServer({
    handleMessages: async () => ({ status: 200 }),
    ready: () => true,
    log,
    api: {
      routes: [route],
      signIn: async () => LOCAL_PERSON,
      isManager: async () => false,
      languageOf: async () => null,
      usualLanguage: 'sv',
      ...parts,
    },
  });
  const { port, close } = await listen(server, 0, '127.0.0.1');
  onTestFinished(close);
  return `http://127.0.0.1:${port}`;
}

const echo = defineRoute({
  method: 'post',
  path: '/api/tab/echo/:id',
  access: 'everybody',
  input: z.object({ id: z.string(), name: z.string().optional(), page: z.coerce.number().optional() }),
  handle: ({ caller, input }) => ({ json: { ...input, who: caller.id, language: currentLanguage() } }),
});
const post = (url: string, body: object = {}, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

test('a route gets the parts of its path, the query and the body in one; the path cannot be overruled', async () => {
  const url = await serve(echo);
  const answer = await post(`${url}/api/tab/echo/a?page=2&id=c`, { id: 'b', name: 'å' });
  expect(await answer.json()).toEqual({ id: 'a', name: 'å', page: 2, who: 'local', language: 'sv' });
});

test('what is of the wrong shape is told in words, with the field', async () => {
  const url = await serve(echo);
  const answer = await post(`${url}/api/tab/echo/a`, { name: 7 });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({
    code: 'wrong_input',
    message: 'Det du fyllde i gick inte att läsa: name. Rätta det och försök igen.',
  });
});

test.each([
  ['what the page asks for', { 'x-language': 'en' }, null, 'en'],
  ['what the person has chosen', {}, 'en' as const, 'en'],
  ['the usual one where neither is known', { 'x-language': 'klingon' }, null, 'sv'],
])('it is answered in the language of %s', async (_, headers, chosen, expected) => {
  const url = await serve(echo, { languageOf: async () => chosen });
  expect(await (await post(`${url}/api/tab/echo/a`, {}, headers)).json()).toMatchObject({
    language: expected,
  });
});

test('a problem has its status, code and words', async () => {
  const problem = { status: 409, code: 'changed_since', message: 'Någon annan har ändrat.' } as const;
  const url = await serve({ ...echo, handle: () => ({ problem }) });
  const answer = await post(`${url}/api/tab/echo/a`);
  expect([answer.status, await answer.json()]).toEqual([
    409,
    { code: 'changed_since', message: 'Någon annan har ändrat.' },
  ]);
});

test('a route that fails answers 500 and logs the kind of error, not its words', async () => {
  const fails = { ...echo, handle: () => Promise.reject(new RangeError('Kim Ek')) };
  const url = await serve(fails);
  expect((await post(`${url}/api/tab/echo/a`)).status).toBe(500);
  expect(JSON.stringify(logged)).toContain('RangeError');
  expect(JSON.stringify(logged)).not.toContain('Kim');
});

test('when it cannot be found out who asks, nobody is let in and nobody is refused for good', async () => {
  const url = await serve(echo, { signIn: () => Promise.reject(new TypeError('fetch failed')) });
  expect((await post(`${url}/api/tab/echo/a`)).status).toBe(503);
});

const takesFile = defineRoute({
  method: 'post',
  path: '/api/tab/file',
  access: 'everybody',
  input: z.object({ file: z.string() }),
  takesFile: 1_000,
  handle: ({ input, bytes }) => ({ json: { file: input.file, bytes: [...bytes] } }),
});
const send = (url: string, size: number) =>
  fetch(`${url}/api/tab/file?file=a.md`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(size).fill(7),
  });

test('a file comes as it was sent, with its name beside it', async () => {
  expect(await (await send(await serve(takesFile), 3)).json()).toEqual({ file: 'a.md', bytes: [7, 7, 7] });
});

test('a file that is too large is turned away with words', async () => {
  const answer = await send(await serve(takesFile), 1_001);
  expect([answer.status, (await answer.json()) as object]).toEqual([
    413,
    { code: 'too_large', message: expect.stringContaining('Filen är för stor') },
  ]);
});
