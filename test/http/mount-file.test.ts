import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FileRequest, FileRoute } from '../../src/http/file-route.ts';
import { type Serving, serving } from '../support/serving.ts';

const seen: FileRequest[] = [];
const routes: FileRoute[] = [
  {
    method: 'get',
    path: '/fil/:namn',
    handle: (asked) => {
      seen.push(asked);
      return asked.params.namn === 'finns'
        ? { status: 200, type: 'text/plain; charset=utf-8', filename: 'fri.txt', body: 'åäö' }
        : null;
    },
  },
  {
    method: 'get',
    path: '/sida',
    handle: () => ({
      status: 200,
      type: 'text/html; charset=utf-8',
      filename: null,
      body: '<!doctype html>',
      headers: { 'Content-Security-Policy': "default-src 'none'" },
    }),
  },
  {
    method: 'get',
    path: '/trasig',
    handle: () => Promise.reject(new RangeError('hemligt')),
  },
  {
    method: 'post',
    path: '/gor',
    handle: async (asked) => {
      seen.push(asked);
      const { namn } = asked.body as { namn?: unknown };
      if (typeof namn !== 'string') return { status: 400 };
      return {
        status: 200,
        type: 'application/octet-stream',
        filename: 'gjord.bin',
        body: new Uint8Array([0, 255]),
      };
    },
  },
];

let server: Serving;
beforeAll(async () => {
  server = await serving(routes);
});
afterAll(() => server.close());
beforeEach(() => {
  seen.length = 0;
});

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/gor`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

describe('a file to fetch', () => {
  it('comes with its type and name, and is kept by nobody on the way', async () => {
    const response = await fetch(`${server.url}/fil/finns`);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': 'attachment; filename="fri.txt"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-length': '6',
    });
    expect(await response.text()).toBe('åäö');
  });

  it('is shown as a page, with headers of its own, when it has no name', async () => {
    const response = await fetch(`${server.url}/sida`);
    expect(response.headers.get('content-disposition')).toBeNull();
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
  });

  it('is 404 with a constant body when the route has none', async () => {
    const response = await fetch(`${server.url}/fil/saknas`);
    expect([response.status, await response.text()]).toEqual([404, '{"code":"NotFound"}']);
  });

  it('is asked for with the parts of the path and the query decoded, and with no body', async () => {
    await fetch(`${server.url}/fil/r%C3%A4k%2Fsm%C3%B6rg?med=%C3%B6l&namn=x&med=dill`);
    expect(seen).toEqual([
      { params: { namn: 'räk/smörg' }, query: { med: 'dill', namn: 'x' }, body: undefined },
    ]);
  });

  it.each(['/fil/%', '/fil/%E0%A4%A', '/fil/..%2f..%2fetc', '/fil/', '/fil/a/b'])(
    'is 4xx at %s',
    async (path) => {
      const response = await fetch(server.url + path);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(await response.text()).toMatch(/^\{"code":"\w+"\}$/u);
    },
  );

  it('is 500 when it cannot be made; the log names the route and not what happened', async () => {
    server.lines.length = 0;
    const response = await fetch(`${server.url}/trasig`);
    expect([response.status, await response.text()]).toEqual([500, '{"code":"InternalError"}']);
    expect(server.lines).toMatchObject([{ code: 'file_failed', route: '/trasig', error: 'RangeError' }]);
    expect(JSON.stringify(server.lines)).not.toContain('hemligt');
  });
});

describe('a file made from what is sent', () => {
  it('is made of a JSON object', async () => {
    const response = await post('{"namn":"x"}');
    expect(response.status).toBe(200);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255]);
    expect(seen).toEqual([{ params: {}, query: {}, body: { namn: 'x' } }]);
  });

  it.each([
    ['a body that the route refuses', '{"namn":7}'],
    ['broken JSON', '{"namn":'],
    ['a list', '[]'],
    ['null', 'null'],
    ['nothing', ''],
    ['what is nested 10,000 deep', `{"namn":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
  ])('is 400 for %s', async (_, body) => {
    const response = await post(body);
    expect([response.status, await response.text()]).toEqual([400, '{"code":"BadRequest"}']);
  });

  it('takes 64 kB and no more', async () => {
    const body = (length: number) => JSON.stringify({ namn: 'x'.repeat(length - '{"namn":""}'.length) });
    expect((await post(body(64 * 1024))).status).toBe(200);
    expect((await post(body(64 * 1024 + 1))).status).toBe(413);
  });

  it('refuses what is compressed', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
      const outgoing = request(`${server.url}/gor`, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      outgoing.on('error', reject).end(gzipSync('{"namn":"x"}'));
    });
    expect(status).toBe(415);
  });

  it('is not to be fetched, and a page is not to be posted to', async () => {
    expect((await fetch(`${server.url}/gor`)).status).toBe(405);
    expect((await fetch(`${server.url}/sida`, { method: 'POST' })).status).toBe(405);
  });
});
