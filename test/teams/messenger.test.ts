import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createLogger } from '../../src/logger.ts';
import { MessengerError } from '../../src/reminders/errors.ts';
import type { Conversation, SeenConversation } from '../../src/store/conversations.ts';
import type { ClaimedDelivery } from '../../src/store/ledger.ts';
import {
  type AdapterSettings,
  type CredentialsFactory,
  createAdapter,
} from '../../src/teams/create-adapter.ts';
import { createMessenger, type MessengerParts } from '../../src/teams/messenger.ts';
import type { Reply } from '../../src/teams/reply.ts';
import { createOutbox } from '../../src/teams/sending/send-once.ts';
import { aClaimedDelivery, aConversation, aPerson } from '../support/claimed-delivery.ts';
import { type Deed, type FaultyTeamsOptions, startFaultyTeams } from '../support/faulty-teams.ts';

const appId = '00000000-0000-4000-8000-000000000001';
const reply: Reply = { text: 'Hemligt ord', plain: 'Hemligt ord' };
const lines: string[] = [];
afterEach(() => lines.splice(0));

async function teams(options: FaultyTeamsOptions = {}) {
  const faulty = await startFaultyTeams(options);
  onTestFinished(() => faulty.close());
  return faulty;
}

/** Teams that does this with every message. */
const teamsThat = (deed: Deed) => teams({ decide: () => deed });

interface Options extends Partial<MessengerParts> {
  readonly settings?: AdapterSettings;
  readonly credentials?: CredentialsFactory;
  readonly known?: readonly Conversation[];
}

function messenger(options: Options = {}) {
  const { settings = {}, credentials, known = [], ...parts } = options;
  const seen: SeenConversation[] = [];
  const made = createMessenger({
    adapter: createAdapter(settings, 1_000, credentials),
    appId: null,
    conversations: {
      get: async (id) => known.find((one) => one.id === id) ?? null,
      shared: async () => known.filter(({ scope }) => scope !== 'personal'),
      seen: async (conversation) => void seen.push(conversation),
    },
    render: () => reply,
    log: createLogger('info', { write: (line: string) => void lines.push(line) }),
    timeoutMs: 2_000,
    now: () => Date.UTC(2026, 10, 23, 8),
    ...parts,
  });
  return { ...made, seen };
}

const toOne = (serviceUrl: string, more: Partial<Conversation> = {}) =>
  aClaimedDelivery({ conversation: aConversation(serviceUrl, more) });

describe('a message', () => {
  test('goes to the chat, with the address written on it, and its id comes back', async () => {
    const { serviceUrl, keepBodies, accepted } = await teams();
    const bodies = keepBodies();
    const result = await messenger().deliver(toOne(serviceUrl));
    expect(result).toEqual({ kind: 'sent', message: 'message-1', conversation: 'a:one' });
    expect(accepted.map(({ conversation }) => conversation)).toEqual(['a:one']);
    expect(bodies).toEqual([
      {
        type: 'message',
        locale: 'sv-SE',
        text: 'Hemligt ord',
        textFormat: 'markdown',
        channelId: 'msteams',
        serviceUrl,
        from: { id: '28:bot' },
        conversation: { id: 'a:one', isGroup: false, conversationType: 'personal', tenantId: 'tenant' },
      },
    ]);
  });

  test('goes to a channel as a thread of its own', async () => {
    const { serviceUrl, keepBodies } = await teams();
    const bodies = keepBodies();
    const id = '19:channel@thread.tacv2';
    const channel = { id, scope: 'channel', person: null, tenant: null } as const;
    expect(await messenger().deliver(toOne(serviceUrl, channel))).toMatchObject({ conversation: id });
    expect(bodies).toMatchObject([{ conversation: { id, isGroup: true, conversationType: 'channel' } }]);
    expect(bodies[0]).not.toHaveProperty('replyToId');
  });

  test('that Teams takes without a readable word is sent, with no id', async () => {
    for (const body of ['', '{}', 'not json', '{"id":""}', '{"id":5}']) {
      const { serviceUrl } = await teamsThat({ do: 'answer', status: 200, body });
      expect(await messenger().deliver(toOne(serviceUrl))).toEqual({
        kind: 'sent',
        message: null,
        conversation: 'a:one',
      });
    }
  });

  test('is not put together when there is nothing to say any more, or when that fails', async () => {
    const { serviceUrl } = await teams();
    const failing = () => {
      throw new TypeError('Hemligt ord');
    };
    for (const render of [() => null, failing])
      expect(await messenger({ render }).deliver(toOne(serviceUrl))).toMatchObject({
        kind: 'refused',
        code: 'content_gone',
        gone: false,
      });
    expect(lines.join('')).toContain('reminder_not_made');
    expect(lines.join('')).not.toContain('Hemligt');
  });
});

describe('nothing is sent twice beneath the ledger:', () => {
  const deeds: readonly Deed[] = [
    { do: 'throttle', retryAfter: '0' },
    { do: 'throttle' },
    { do: 'answer', status: 408 },
    { do: 'answer', status: 412 },
    { do: 'answer', status: 500 },
    { do: 'answer', status: 502 },
    { do: 'answer', status: 503, headers: { 'retry-after': '0' } },
    { do: 'answer', status: 504 },
    { do: 'answer', status: 307, headers: { location: '/v3/conversations/elsewhere/activities' } },
    { do: 'answer', status: 303, headers: { location: '/v3/conversations/elsewhere/activities' } },
    { do: 'cut-before' },
    { do: 'cut-after' },
  ];

  test.each(deeds)('%j is one request', async (deed) => {
    const faulty = await teamsThat(deed);
    const started = performance.now();
    const result = await messenger().deliver(toOne(faulty.serviceUrl));
    expect(result.kind).not.toBe('sent');
    expect(faulty.requests).toBe(1);
    // The SDK would have waited a second before the first of its three retries.
    expect(performance.now() - started).toBeLessThan(900);
  });

  test('a connection that was kept open and is cut is not tried again on a new one', async () => {
    const faulty = await teams({ decide: (_, number) => ({ do: number === 0 ? 'accept' : 'cut-after' }) });
    const { deliver } = messenger();
    expect(await deliver(toOne(faulty.serviceUrl))).toMatchObject({ kind: 'sent' });
    expect(await deliver(toOne(faulty.serviceUrl))).toMatchObject({ kind: 'passing', uncertain: true });
    expect(faulty.requests).toBe(2);
    expect(faulty.accepted).toHaveLength(2);
    expect(faulty.cutAfterAccepting).toHaveLength(1);
  });

  test('but the SDK does try again in a turn, as it always has', async () => {
    const faulty = await teams({
      decide: (_, number) => (number === 0 ? { do: 'throttle', retryAfter: '0' } : null),
    });
    const client = await createAdapter({}).clientFor(null, faulty.serviceUrl);
    await client.conversations.sendToConversation('a:one', { type: 'message', text: 'hej' });
    expect(faulty.requests).toBe(2);
  });
});

describe('what went wrong', () => {
  test.each<[Deed, object]>([
    [
      { do: 'throttle', retryAfter: '12' },
      { kind: 'throttled', status: 429, retryAfterMs: 12_000 },
    ],
    [{ do: 'throttle' }, { kind: 'throttled', retryAfterMs: null }],
    [
      { do: 'answer', status: 503, headers: { 'Retry-After': '4' } },
      { kind: 'passing', retryAfterMs: 4_000 },
    ],
    [
      { do: 'answer', status: 500 },
      { kind: 'passing', code: 'server_error', uncertain: false },
    ],
    [
      { do: 'answer', status: 503, body: '<html>busy' },
      { kind: 'passing', status: 503 },
    ],
    [{ do: 'cut-before' }, { kind: 'passing', status: null, code: 'no_answer', uncertain: true }],
    [
      { do: 'answer', status: 403, code: 'MessageWritesBlocked' },
      { kind: 'refused', code: 'blocked', gone: true },
    ],
    [
      { do: 'answer', status: 403, code: 'BotNotInConversationRoster' },
      { code: 'not_in_roster', gone: true },
    ],
    [
      { do: 'answer', status: 404 },
      { kind: 'refused', code: 'not_found', gone: true },
    ],
    [
      { do: 'answer', status: 413, body: '' },
      { kind: 'refused', code: 'too_large', gone: false },
    ],
    [
      { do: 'answer', status: 401 },
      { kind: 'refused', code: 'unauthorized', gone: false },
    ],
    [
      { do: 'answer', status: 400 },
      { kind: 'refused', code: 'bad_request', gone: false },
    ],
  ])('%j', async (deed, expected) => {
    const { serviceUrl } = await teamsThat(deed);
    expect(await messenger().deliver(toOne(serviceUrl))).toMatchObject(expected);
  });

  test('nobody listens: not sent, for certain', async () => {
    const faulty = await startFaultyTeams();
    await faulty.close();
    expect(await messenger().deliver(toOne(faulty.serviceUrl))).toEqual({
      kind: 'passing',
      status: null,
      code: 'unreachable',
      retryAfterMs: null,
      uncertain: false,
    });
  });

  test.each<[string, (socket: Socket) => void]>([
    ['never answers the handshake', () => {}],
    ['answers it with something else', (socket) => void socket.end('no TLS here')],
    ['hangs up', (socket) => void socket.destroy()],
  ])('no connection, since the other side %s: not sent, for certain', async (_what, meet) => {
    const address = await serve(createTcpServer(meet));
    const { deliver } = messenger({ timeoutMs: 300 });
    expect(await deliver(toOne(address.replace('http:', 'https:')))).toEqual({
      kind: 'passing',
      status: null,
      code: 'unreachable',
      retryAfterMs: null,
      uncertain: false,
    });
  });

  test('no answer in time: the request is given up for real, and the message may have come', async () => {
    const faulty = await teamsThat({ do: 'answer-late', afterMs: 60_000 });
    const started = performance.now();
    const result = await messenger({ timeoutMs: 150 }).deliver(toOne(faulty.serviceUrl));
    expect(result).toMatchObject({ kind: 'passing', status: null, code: 'no_answer', uncertain: true });
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(faulty.answeredLate).toHaveLength(1);
  });

  test('an answer that stops in the middle is no answer', async () => {
    const serviceUrl = await serve(
      createServer((_req, res) => {
        res.writeHead(201, { 'content-type': 'application/json', 'content-length': '100' });
        res.write('{"id":');
        setTimeout(() => res.destroy(), 20);
      }),
    );
    expect(await messenger().deliver(toOne(serviceUrl))).toMatchObject({
      code: 'no_answer',
      uncertain: true,
    });
  });

  test('an answer that never ends is given up, and its connection closed', async () => {
    const closed = Promise.withResolvers<void>();
    const serviceUrl = await serve(
      createServer((_req, res) => {
        res.writeHead(201, { 'content-type': 'application/json' });
        res.write('{"id":');
        res.on('close', closed.resolve);
      }),
    );
    const result = await messenger({ timeoutMs: 150 }).deliver(toOne(serviceUrl));
    expect(result).toMatchObject({ code: 'no_answer', uncertain: true });
    await closed.promise;
  });
});

describe('somebody without a chat', () => {
  const through = (serviceUrl: string) => aConversation(serviceUrl, { id: '19:team', scope: 'channel' });
  const stranger = (serviceUrl: string, more: Partial<ClaimedDelivery> = {}) =>
    aClaimedDelivery({ through: through(serviceUrl), ...more });

  test('gets one, which is kept, and the message in it', async () => {
    const faulty = await teams();
    const { deliver, seen } = messenger();
    expect(await deliver(stranger(faulty.serviceUrl))).toEqual({
      kind: 'sent',
      message: 'message-1',
      conversation: 'a:29:one',
    });
    expect(faulty.opened).toEqual(['29:one']);
    expect(seen).toEqual([
      {
        id: 'a:29:one',
        scope: 'personal',
        channel: 'msteams',
        serviceUrl: faulty.serviceUrl,
        bot: '28:bot',
        tenant: 'tenant',
        person: 'person-1',
        team: null,
        name: null,
      },
    ]);
  });

  test('is asked for in the words that Teams has for it', async () => {
    const asked: unknown[] = [];
    const serviceUrl = await serve(
      createServer(async (req, res) => {
        let body = '';
        for await (const chunk of req) body += chunk;
        asked.push([req.method, req.url, JSON.parse(body)]);
        res.writeHead(201, { 'content-type': 'application/json' });
        res.end('{"id":"a:new"}');
      }),
    );
    await messenger().deliver(stranger(serviceUrl, { person: aPerson({ tenant: 'own-tenant' }) }));
    expect(asked[0]).toEqual([
      'POST',
      '/v3/conversations',
      {
        isGroup: false,
        bot: { id: '28:bot' },
        members: [{ id: '29:one' }],
        tenantId: 'own-tenant',
        channelData: { tenant: { id: 'own-tenant' } },
      },
    ]);
    expect(asked[1]).toMatchObject(['POST', '/v3/conversations/a%3Anew/activities', {}]);
  });

  test.each<Deed>([
    { do: 'cut-after' },
    { do: 'answer', status: 504 },
    { do: 'answer-late', afterMs: 60_000 },
  ])('when the chat cannot be opened (%j), no message can have come', async (deed) => {
    const faulty = await teams({ decide: (key) => (key === 'conversations' ? deed : null) });
    const result = await messenger({ timeoutMs: 200 }).deliver(stranger(faulty.serviceUrl));
    expect(result).toMatchObject({ kind: 'passing', uncertain: false });
    expect([faulty.requests, faulty.accepted.length]).toEqual([1, 0]);
  });

  test('has the chat noted before the message, so that a cut message does not lose it', async () => {
    const faulty = await teams({ decide: (key) => (key === 'conversations' ? null : { do: 'cut-after' }) });
    const { deliver, seen } = messenger();
    expect(await deliver(stranger(faulty.serviceUrl))).toMatchObject({ uncertain: true });
    expect(seen).toHaveLength(1);
  });

  test('gets the message although the store fails', async () => {
    const faulty = await teams();
    const seen = () => Promise.reject(new Error('Hemligt'));
    const conversations = { get: async () => null, shared: async () => [], seen };
    const { deliver } = messenger({ conversations });
    expect(await deliver(stranger(faulty.serviceUrl))).toMatchObject({ kind: 'sent' });
    expect(lines.map((line) => JSON.parse(line).code)).toEqual(['contact_not_kept']);
  });

  test.each<[string, (serviceUrl: string) => ClaimedDelivery]>([
    ['there is nothing to go through', () => aClaimedDelivery()],
    ['Teams has no name for them', (url) => stranger(url, { person: aPerson({ account: null }) })],
    ['they have been erased', (url) => stranger(url, { person: null })],
    ['the way through has been removed', (_url) => stranger('', {})],
    ['the chat has lost its address', () => toOne('')],
  ])('cannot be written to when %s', async (_why, claimed) => {
    const faulty = await teams();
    expect(await messenger().deliver(claimed(faulty.serviceUrl))).toEqual({
      kind: 'refused',
      status: null,
      code: 'no_address',
      gone: false,
    });
    expect(faulty.requests).toBe(0);
  });
});

describe('an address', () => {
  test.each([
    'https://smba.trafficmanager.net/emea/',
    'http://192.0.2.7:80',
    'http://localhost.example.se',
    'file:///etc',
  ])('outside this computer is not written to in local mode: %s', async (serviceUrl) => {
    const clientFor = vi.fn();
    const { deliver, members } = messenger({ adapter: { clientFor }, known: [aConversation(serviceUrl)] });
    expect(await deliver(toOne(serviceUrl))).toMatchObject({ code: 'no_address' });
    await expect(members('a:one')).rejects.toThrow(MessengerError);
    expect(clientFor).not.toHaveBeenCalled();
  });

  test('without encryption never gets the bot’s token', async () => {
    const clientFor = vi.fn();
    const { deliver } = messenger({ appId, adapter: { clientFor } });
    expect(await deliver(toOne('http://teams.example.se'))).toMatchObject({ code: 'no_address' });
    expect(clientFor).not.toHaveBeenCalled();
  });
});

describe('with an app id', () => {
  const settings = { MicrosoftAppId: appId, MicrosoftAppPassword: 'x', MicrosoftAppType: 'MultiTenant' };
  const signing = (signRequest: (request: never) => Promise<unknown>): CredentialsFactory =>
    ({
      isAuthenticationDisabled: async () => false,
      isValidAppId: async (id: string) => id === appId,
      createCredentials: async () => ({ signRequest }),
    }) as unknown as CredentialsFactory;
  const vouched = (credentials: CredentialsFactory, more: Options = {}) =>
    messenger({ appId, settings, credentials, ...more });

  test('the token goes with the message', async () => {
    const headers: unknown[] = [];
    const serviceUrl = await serve(
      createServer((req, res) => {
        headers.push(req.headers.authorization);
        res.writeHead(201, { 'content-type': 'application/json' });
        res.end('{"id":"1"}');
      }),
    );
    const credentials = signing(async (request: { headers: { set(name: string, value: string): void } }) => {
      request.headers.set('authorization', 'Bearer made-up');
      return request;
    });
    expect(await vouched(credentials).deliver(toOne(serviceUrl))).toMatchObject({ kind: 'sent' });
    expect(headers).toEqual(['Bearer made-up']);
  });

  test('no token: nothing was sent, and the operator hears of it', async () => {
    const faulty = await teams();
    const credentials = signing(() => Promise.reject(new Error('invalid_client secret')));
    expect(await vouched(credentials).deliver(toOne(faulty.serviceUrl))).toEqual({
      kind: 'passing',
      status: null,
      code: 'no_token',
      retryAfterMs: null,
      uncertain: false,
    });
    expect(faulty.requests).toBe(0);
    expect(lines.map((line) => JSON.parse(line).code)).toEqual(['reminder_without_token']);
    expect(lines.join('')).not.toContain('secret');
  });

  test('a token that comes too late sends nothing later', async () => {
    const faulty = await teams();
    const token = Promise.withResolvers<void>();
    const signed = Promise.withResolvers<void>();
    const credentials = signing(async (request) => {
      await token.promise;
      setImmediate(signed.resolve);
      return request;
    });
    const result = await vouched(credentials, { timeoutMs: 50 }).deliver(toOne(faulty.serviceUrl));
    expect(result).toMatchObject({ code: 'no_token', uncertain: false });
    token.resolve();
    await signed.promise;
    expect(faulty.requests).toBe(0);
  });
});

describe('the members', () => {
  const people = Array.from({ length: 1_203 }, (_, i) => ({
    id: `29:${i}`,
    name: `Nr ${i}`,
    ...(i === 0 ? {} : { aadObjectId: `object-${i}` }),
  }));

  test('of a team so large that all its pages together take longer than a message may', async () => {
    const everybody = Array.from({ length: 2_100 }, (_, i) => ({ id: `29:${i}` }));
    const { serviceUrl } = await teams({ members: () => everybody, faults: { latencyMs: [250, 260] } });
    const team = aConversation(serviceUrl, { id: '19:team', scope: 'channel', team: '19:team' });
    const { members } = messenger({ known: [team], timeoutMs: 900 });
    expect(await members('19:team')).toHaveLength(2_100);
  });

  test('of a team are read page after page, by object id where they have one', async () => {
    const { serviceUrl, requests } = await teams({ members: () => people });
    expect(requests).toBe(0);
    const team = aConversation(serviceUrl, { id: '19:team', scope: 'channel', team: '19:team' });
    const found = await messenger({ known: [team] }).members('19:team');
    expect(found).toHaveLength(1_203);
    expect(found[0]).toEqual({ id: '29:0', account: '29:0', name: 'Nr 0' });
    expect(found[1_202]).toEqual({ id: 'object-1202', account: '29:1202', name: 'Nr 1202' });
  });

  test('of a channel are those of its team; a team is found by any of its channels', async () => {
    const { serviceUrl } = await teams({ members: (id) => (id === '19:team' ? people.slice(0, 2) : []) });
    const channel = aConversation(serviceUrl, { id: '19:channel', scope: 'channel', team: '19:team' });
    const { members } = messenger({ known: [channel] });
    expect(await members('19:channel')).toHaveLength(2);
    expect(await members('19:team')).toHaveLength(2);
  });

  test('of a group are those of the group', async () => {
    const { serviceUrl } = await teams({ members: (id) => (id === '19:group' ? people.slice(0, 3) : []) });
    const group = aConversation(serviceUrl, { id: '19:group', scope: 'group', team: null });
    expect(await messenger({ known: [group] }).members('19:group')).toHaveLength(3);
  });

  test('are not known where Lathunden is not, nor when Teams does not say', async () => {
    const { serviceUrl } = await teamsThat({ do: 'answer', status: 403, code: 'BotNotInConversationRoster' });
    const team = aConversation(serviceUrl, { id: '19:team', scope: 'channel' });
    const { members } = messenger({ known: [team] });
    await expect(members('19:other')).rejects.toThrow(MessengerError);
    await expect(members('19:team')).rejects.toMatchObject({ code: 'members_unknown', status: 403 });
  });

  test('are asked for once', async () => {
    const faulty = await teamsThat({ do: 'answer', status: 503 });
    const team = aConversation(faulty.serviceUrl, { id: '19:team', scope: 'channel' });
    await expect(messenger({ known: [team] }).members('19:team')).rejects.toThrow(MessengerError);
    expect(faulty.requests).toBe(1);
  });
});

describe('a connection', () => {
  test('is used for message after message, and closed when it has rested', async () => {
    let connections = 0;
    const ended = Promise.withResolvers<void>();
    const server = createServer((req, res) => {
      req.resume().on('end', () => {
        res.writeHead(201, { 'content-type': 'application/json' });
        res.end('{"id":"1"}');
      });
    });
    server.keepAliveTimeout = 60_000;
    server.on('connection', (socket) => {
      connections += 1;
      socket.on('close', ended.resolve);
    });
    const serviceUrl = await serve(server);
    const { deliver } = messenger({ outbox: createOutbox(300) });
    for (let i = 0; i < 5; i += 1) await deliver(toOne(serviceUrl));
    expect(connections).toBe(1);
    await ended.promise;
  });

  test('is not closed under a message that takes longer than it may rest', async () => {
    const faulty = await teams({ faults: { latencyMs: [300, 301] } });
    const { deliver } = messenger({ outbox: createOutbox(50) });
    expect(await deliver(toOne(faulty.serviceUrl))).toMatchObject({ kind: 'sent' });
    expect(await deliver(toOne(faulty.serviceUrl))).toMatchObject({ kind: 'sent' });
  });
});

test('what is logged names nobody and repeats nothing', async () => {
  const { serviceUrl } = await teamsThat({
    do: 'answer',
    status: 401,
    body: '{"error":{"message":"Hemligt"}}',
  });
  await messenger().deliver(toOne(serviceUrl));
  expect(lines).toHaveLength(1);
  for (const secret of ['Hemligt', 'a:one', 'person-1', '29:one', serviceUrl])
    expect(lines[0]).not.toContain(secret);
});

async function serve(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => open.add(socket.on('error', () => {})));
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
