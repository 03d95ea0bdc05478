import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the bot asked Teams to do. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly activity: SentActivity;
}

export interface SentActivity {
  readonly type?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly content: Record<string, unknown>;
  }[];
  readonly entities?: readonly Record<string, unknown>[];
  readonly channelData?: Record<string, unknown>;
  readonly [key: string]: unknown;
}

export interface FakeTeams {
  readonly serviceUrl: string;
  /** Replies, updates and deletions, in the order they came. */
  readonly recorded: Recorded[];
  /** Makes Teams answer the next calls with this status; 201 is normal. */
  answerWith(status: number): void;
  /** Keeps the next call waiting. @returns lets it go on */
  hold(): () => void;
  /** Sends an activity to the bot the way Teams does. */
  post(botUrl: string, activity: object, headers?: Record<string, string>): Promise<PostResult>;
  close(): Promise<void>;
}

export interface PostResult {
  readonly status: number;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of many shapes
  readonly body: any;
}

/** A Teams connector on loopback, with the parts of its interface that a bot uses. */
export async function startFakeTeams(): Promise<FakeTeams> {
  const recorded: Recorded[] = [];
  let status = 201;
  let held: Promise<void> | null = null;
  const server = createServer(async (req, res) => {
    const body = await readBody(req);
    recorded.push({
      method: req.method ?? '',
      path: req.url ?? '',
      activity: body === '' ? {} : JSON.parse(body),
    });
    const waiting = held;
    held = null;
    await waiting;
    res.writeHead(status, { 'content-type': 'application/json' });
    res.end(
      JSON.stringify(status < 300 ? { id: `sent-${recorded.length}` } : { error: { code: 'Refused' } }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    serviceUrl,
    recorded,
    answerWith(next) {
      status = next;
    },
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
    post: (botUrl, activity, headers = {}) =>
      postRaw(botUrl, JSON.stringify({ serviceUrl, ...activity }), headers),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Posts a body as it is, for bodies that are no activities. */
export async function postRaw(
  botUrl: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<PostResult> {
  const response = await fetch(`${botUrl}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    parsed = undefined;
  }
  return { status: response.status, text, body: parsed };
}

const bot = { id: '28:bot', name: 'Lathunden' };
const user = { id: '29:anna', name: 'Anna Andersson' };

/** Activities as Teams builds them. */
export const activities = {
  message: (text: string, extra: object = {}) => ({ ...base(), type: 'message', text, ...extra }),
  groupMessage: (text: string) => ({
    ...base('19:group@thread.v2', 'groupChat'),
    type: 'message',
    text: `<at>Lathunden</at> ${text}`,
    entities: [{ type: 'mention', mentioned: bot, text: '<at>Lathunden</at>' }],
  }),
  channelMessage: (text: string) => ({
    ...base('19:channel@thread.tacv2;messageid=1', 'channel'),
    type: 'message',
    text: `<at>Lathunden</at>&nbsp;${text}\n`,
    entities: [{ type: 'mention', mentioned: bot, text: '<at>Lathunden</at>' }],
  }),
  added: (conversation = 'a:personal') => ({
    ...base(conversation),
    type: 'conversationUpdate',
    membersAdded: [user, bot],
  }),
  installed: (action: string, conversation = 'a:personal') => ({
    ...base(conversation),
    type: 'installationUpdate',
    action,
  }),
  execute: (data: object, extra: object = {}) => ({
    ...base(),
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: 'card-1',
    value: {
      action: { type: 'Action.Execute', verb: (data as { verb?: string }).verb, data },
      trigger: 'manual',
    },
    ...extra,
  }),
  submit: (data: object) => ({ ...base(), type: 'message', value: data, replyToId: 'card-1' }),
  invoke: (name: string, value: unknown = {}) => ({ ...base(), type: 'invoke', name, value }),
  /** A window over the chat, opened or sent from; `at` is where. */
  task: (moment: 'fetch' | 'submit', data: unknown, at: object = {}) => ({
    ...base(),
    type: 'invoke',
    name: `task/${moment}`,
    value: { data, context: { theme: 'default' } },
    ...at,
  }),
  /** A search in the box where somebody writes, to whomever. */
  search: (words: string, queryOptions: object = { skip: 0, count: 25 }) => ({
    ...base('19:anna_bo@unq.gbl.spaces'),
    type: 'invoke',
    name: 'composeExtension/query',
    value: { commandId: 'sok', parameters: [{ name: 'sokord', value: words }], queryOptions },
  }),
  /** Lathunden chosen in the menu of a message. */
  askAbout: (content: string, contentType = 'html') => ({
    ...base('19:anna_bo@unq.gbl.spaces'),
    type: 'invoke',
    name: 'composeExtension/fetchTask',
    value: {
      commandId: 'fraga',
      commandContext: 'message',
      messagePayload: {
        id: '1700000000000',
        from: { user: { id: 'bo', displayName: 'Bo Berg' } },
        body: { contentType, content },
      },
    },
  }),
  askAgain: (data: unknown) => ({
    ...base('19:anna_bo@unq.gbl.spaces'),
    type: 'invoke',
    name: 'composeExtension/submitAction',
    value: { commandId: 'fraga', commandContext: 'message', data },
  }),
};

let count = 0;

function base(conversation = 'a:personal', conversationType = 'personal') {
  count += 1;
  return {
    id: `activity-${count}`,
    channelId: 'msteams',
    timestamp: '2026-11-22T10:00:00.000Z',
    conversation: {
      id: conversation,
      conversationType,
      isGroup: conversationType !== 'personal',
      tenantId: 'tenant',
    },
    from: user,
    recipient: bot,
  };
}

async function readBody(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
