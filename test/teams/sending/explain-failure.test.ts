import { describe, expect, test } from 'vitest';
import { explainFailure } from '../../../src/teams/sending/explain-failure.ts';
import type { Progress } from '../../../src/teams/sending/send-once.ts';

const now = Date.UTC(2026, 10, 23, 8);

/** As the SDK throws them. */
function refused(statusCode: number, body: unknown = '', headers: Record<string, string> = {}) {
  return Object.assign(new Error('refused'), {
    name: 'RestError',
    statusCode,
    response: {
      status: statusCode,
      bodyAsText: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { get: (name: string) => headers[name.toLowerCase()] },
    },
  });
}
const explain = (error: unknown, progress: Progress = 'left') => explainFailure(error, progress, now);

describe('what Teams answers', () => {
  test('429 asks everybody for patience, for as long as it says', () => {
    expect(explain(refused(429, '', { 'retry-after': '12' }))).toEqual({
      kind: 'throttled',
      status: 429,
      retryAfterMs: 12_000,
    });
    expect(explain(refused(429))).toMatchObject({ kind: 'throttled', retryAfterMs: null });
  });

  test.each([
    [412, false],
    [408, false],
    [500, false],
    [502, true],
    [503, false],
    [504, true],
    [599, false],
    [307, false],
  ])('%i passes; that it was taken all the same is possible: %s', (status, uncertain) => {
    expect(explain(refused(status, '<html>', { 'retry-after': '3' }))).toEqual({
      kind: 'passing',
      status,
      code: 'server_error',
      retryAfterMs: 3_000,
      uncertain,
    });
  });

  test.each([
    [401, {}, 'unauthorized', false],
    [403, { error: { code: 'MessageWritesBlocked' } }, 'blocked', true],
    [403, { error: { code: 'Forbidden', message: '{"subCode":"MessageWritesBlocked"}' } }, 'blocked', true],
    [403, { error: { code: 'ConversationBlockedByUser' } }, 'blocked', true],
    [403, { error: { code: 'BotDisabledByAdmin' } }, 'blocked', true],
    [403, { error: { code: 'BotNotInConversationRoster' } }, 'not_in_roster', true],
    [403, { error: { code: 'ForbiddenOperationException' } }, 'not_in_roster', true],
    [403, { error: { code: 'InvalidBotApiHost' } }, 'bad_request', false],
    [403, 'no JSON', 'bad_request', false],
    [404, { error: { code: 'ConversationNotFound' } }, 'not_found', true],
    [404, '', 'not_found', true],
    [413, {}, 'too_large', false],
    [400, { error: { code: 'MessageWritesBlocked' } }, 'bad_request', false],
    [409, {}, 'bad_request', false],
  ])('%i with %j is no: %s', (status, body, code, gone) => {
    expect(explain(refused(status, body))).toEqual({ kind: 'refused', status, code, gone });
  });
});

describe('no answer', () => {
  test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])('%s: nothing was sent, for certain', (code) => {
    expect(explain(Object.assign(new Error(), { code }))).toEqual({
      kind: 'passing',
      status: null,
      code: 'unreachable',
      retryAfterMs: null,
      uncertain: false,
    });
  });

  test.each([
    Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }),
    Object.assign(new Error(), { code: 'ETIMEDOUT' }),
    Object.assign(new Error(), { code: 'EPIPE' }),
    Object.assign(new Error(), { code: 'PARSE_ERROR' }),
    new DOMException('Too slow', 'TimeoutError'),
    new Error('something new'),
    'not even an error',
    null,
    { statusCode: '429' },
  ])('%s: it may have been sent', (error) => {
    expect(explain(error)).toMatchObject({
      kind: 'passing',
      status: null,
      code: 'no_answer',
      uncertain: true,
    });
  });

  test.each([
    Object.assign(new Error(), { code: 'ETIMEDOUT' }),
    Object.assign(new Error(), { code: 'CERT_HAS_EXPIRED' }),
    new DOMException('Too slow', 'TimeoutError'),
  ])('%s before there was a connection: nothing was sent', (error) => {
    expect(explain(error, 'connecting')).toMatchObject({ code: 'unreachable', uncertain: false });
  });

  test('before the message has left, nothing is uncertain: there was no token', () => {
    expect(explain(new Error('invalid_client'), 'unsigned')).toMatchObject({
      code: 'no_token',
      uncertain: false,
    });
    expect(explain(new DOMException('Too slow', 'TimeoutError'), 'unsigned')).toMatchObject({
      code: 'no_token',
      uncertain: false,
    });
  });
});
