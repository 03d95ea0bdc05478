import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { callAs, get, send } from '../../../src/tab/api/call.ts';
import { tabShellTexts } from '../../../src/texts/tab-shell.ts';

const { signIn, offline } = tabShellTexts.problems;

/** What reached the server, with the token and body each time. */
let sent: { readonly token: string | null; readonly body: unknown }[];
/** The tokens that the server takes. */
let valid: Set<string>;

beforeEach(() => {
  sent = [];
  valid = new Set();
  vi.stubGlobal('fetch', async (_path: string, { headers, body }: { headers: Headers; body: unknown }) => {
    const token = headers.get('authorization')?.replace('Bearer ', '') ?? null;
    sent.push({ token, body });
    const isIn = token !== null && valid.has(token);
    return Response.json(isIn ? { well: true } : { code: 'Unauthorized' }, { status: isIn ? 200 : 401 });
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Teams hands these out, one each time it is asked, the last of them for ever. */
function handOut(...tokens: readonly (string | null)[]): () => number {
  let count = 0;
  const token = async () => tokens[Math.min(count++, tokens.length - 1)]!;
  callAs({ token, saysLanguage: () => false });
  return () => count;
}
const tokensSent = () => sent.map(({ token }) => token);

describe('a call from the tab', () => {
  test('asks for a token each time and keeps none', async () => {
    valid = new Set(['first', 'second']);
    const asked = handOut('first', 'second');
    await get('/api/tab/me');
    await get('/api/tab/me');
    expect(tokensSent()).toEqual(['first', 'second']);
    expect(asked()).toBe(2);
  });

  test('is made once more, as it was, with a newer token when the first had run out', async () => {
    valid = new Set(['newer']);
    handOut('run out', 'newer');
    expect(await send('POST', '/api/tab/ask', { q: 'plan' })).toEqual({ well: true });
    expect(sent).toEqual([
      { token: 'run out', body: '{"q":"plan"}' },
      { token: 'newer', body: '{"q":"plan"}' },
    ]);
  });

  test('is not made again with the same token', async () => {
    handOut('run out');
    await expect(get('/api/tab/me')).rejects.toMatchObject({ status: 401, message: signIn });
    expect(tokensSent()).toEqual(['run out']);
  });

  test('gives up after the second token, says what to do, and works when there is a fresh one', async () => {
    valid = new Set(['fresh']);
    handOut('run out', 'run out too', 'fresh');
    await expect(get('/api/tab/me')).rejects.toMatchObject({ status: 401, message: signIn });
    expect(tokensSent()).toEqual(['run out', 'run out too']);
    expect(await get('/api/tab/me')).toEqual({ well: true });
  });

  test('sends nothing when Teams hands out no token', async () => {
    callAs({ token: () => Promise.reject(new Error('resourceRequiresConsent')), saysLanguage: () => false });
    await expect(get('/api/tab/me')).rejects.toMatchObject({ code: 'no_token', message: signIn });
    expect(sent).toEqual([]);
  });

  test('goes without a token where nobody signs in, and once only', async () => {
    handOut(null);
    await expect(get('/api/tab/me')).rejects.toMatchObject({ status: 401 });
    expect(tokensSent()).toEqual([null]);
  });

  test('says that nobody answers when the server cannot be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
    handOut('good');
    await expect(get('/api/tab/me')).rejects.toMatchObject({ status: 0, message: offline });
  });
});
