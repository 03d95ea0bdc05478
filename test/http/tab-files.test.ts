import { brotliCompressSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createServer } from '../../src/http/create-server.ts';
import { listen } from '../../src/http/listen.ts';
import { NONCE_PLACEHOLDER } from '../../src/http/tab-page.ts';
import { tabShellTexts } from '../../src/texts/tab-shell.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const log = { info: () => {}, warn: () => {}, error: () => {} };
const script = `console.log('${'x'.repeat(2_000)}');`;

async function serve({ isBuilt = true } = {}) {
  const folder = temporaryFolder();
  if (isBuilt) {
    folder.write(
      'index.html',
      `<meta property="csp-nonce" nonce="${NONCE_PLACEHOLDER}"><title>Lathunden</title>`,
    );
    folder.write('assets/main-1a2b.js', script);
    folder.write('assets/main-1a2b.js.br', brotliCompressSync(script));
    folder.write('secret.txt', 'not a part of the tab');
  }
  const server = createServer({
    handleMessages: async () => ({ status: 200 }),
    ready: () => true,
    log,
    tabFolder: folder.path,
  });
  const { port, close } = await listen(server, 0, '127.0.0.1');
  onTestFinished(close);
  const fetchPath = (path: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init });
  return { fetchPath, folder };
}

describe('the page of the tab', () => {
  test('comes with a new nonce each time, that its policy names, and may be framed by Teams only', async () => {
    const { fetchPath } = await serve();
    const nonces = new Set<string>();
    for (let time = 0; time < 2; time += 1) {
      const page = await fetchPath('/tab/');
      const nonce = /nonce="([^"]+)"/u.exec(await page.text())?.[1] ?? '';
      const policy = page.headers.get('content-security-policy') ?? '';
      expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("connect-src 'self';");
      expect(policy).not.toContain('unsafe');
      expect(policy).toMatch(
        /frame-ancestors https:\/\/teams\.microsoft\.com .*https:\/\/\*\.cloud\.microsoft/u,
      );
      expect(page.headers.get('x-content-type-options')).toBe('nosniff');
      expect(page.headers.get('referrer-policy')).toBe('no-referrer');
      expect(page.headers.get('cache-control')).toContain('no-cache');
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(2);
  });

  test('is found without its last slash', async () => {
    const { fetchPath } = await serve();
    const answer = await fetchPath('/tab');
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/tab/']);
  });

  test('says how it is built where nobody has done that, and is there once somebody has', async () => {
    const { fetchPath, folder } = await serve({ isBuilt: false });
    expect(await (await fetchPath('/tab/')).text()).toContain(tabShellTexts.notBuilt.command);
    expect((await fetchPath('/tab/assets/main-1a2b.js')).status).toBe(404);
    folder.write('assets/main-1a2b.js', script);
    folder.write('index.html', '<title>Lathunden</title>');
    expect(await (await fetchPath('/tab/')).text()).toBe('<title>Lathunden</title>');
  });
});

describe('the files of the tab', () => {
  test('come as the browser takes them, for good', async () => {
    const { fetchPath } = await serve();
    const small = await fetchPath('/tab/assets/main-1a2b.js', { headers: { 'accept-encoding': 'br' } });
    expect(small.headers.get('content-encoding')).toBe('br');
    expect(Number(small.headers.get('content-length'))).toBeLessThan(200);
    expect(await small.text()).toBe(script);
    const plain = await fetchPath('/tab/assets/main-1a2b.js', { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.headers.get('content-type')).toContain('javascript');
    expect(plain.headers.get('cache-control')).toContain('immutable');
    expect(plain.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    '/tab/assets/nothing.js',
    '/tab/assets/..%2fsecret.txt',
    '/tab/assets/%2e%2e/secret.txt',
    '/tab/secret.txt',
  ])('do not include %s', async (path) => {
    const { fetchPath } = await serve();
    const answer = await fetchPath(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('not a part');
  });
});
