import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { busiestWindow } from './busiest-window.ts';
import { fraction } from './fraction.ts';

/** What Teams does with one request. */
export type Deed =
  | { readonly do: 'accept' }
  /** Takes the message, and says so after this many milliseconds: when the caller has given up. */
  | { readonly do: 'answer-late'; readonly afterMs: number }
  | { readonly do: 'throttle'; readonly retryAfter?: string }
  /** Says no: a 5xx, 412, 403 with a code, 404, a redirect. */
  | {
      readonly do: 'answer';
      readonly status: number;
      readonly code?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** Closes the connection with the message unread: nobody gets it. */
  | { readonly do: 'cut-before' }
  /** Takes the message and closes the connection without a word: somebody gets it. */
  | { readonly do: 'cut-after' };

/** How large a part of all requests goes wrong, each way. */
export interface Faults {
  readonly throttled?: number;
  /** As in the header: seconds, whole or broken. */
  readonly retryAfter?: string;
  /** 500, 502, 503, 504 or 412, nothing accepted. */
  readonly failing?: number;
  readonly cutBefore?: number;
  readonly cutAfter?: number;
  readonly late?: number;
  readonly lateMs?: number;
  /** Milliseconds before anything is answered: anywhere between these. */
  readonly latencyMs?: readonly [least: number, most: number];
}

export interface FaultyTeamsOptions {
  /** The same seed does the same with the same requests, in whatever order they come. */
  readonly seed?: number;
  readonly faults?: Faults;
  /** What is done in one conversation, whatever chance says: `number` counts its requests from 0. null leaves it to chance. */
  readonly decide?: (conversation: string, number: number) => Deed | null;
  /** Finds the delivery in a message as it was sent; by default in what its buttons or hidden inputs carry. */
  readonly findDelivery?: (body: string) => string | null;
  /** Who is in a conversation; by default nobody. */
  readonly members?: (conversation: string) => readonly object[];
}

export interface Accepted {
  readonly conversation: string;
  /** null when there is none in the message. */
  readonly delivery: string | null;
  /** `performance.now()` */
  readonly at: number;
}

/** A Teams connector on loopback that fails as Teams can fail. Chats opened with somebody are called "a:" and their id. */
export interface FaultyTeams {
  readonly serviceUrl: string;
  /** Every message that was taken, in order, those without an answer too. */
  readonly accepted: readonly Accepted[];
  /** Taken, and cut before the answer. */
  readonly cutAfterAccepting: readonly Accepted[];
  /** Taken, and answered late. */
  readonly answeredLate: readonly Accepted[];
  /** How many answers with each status; "cut" for none. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Everybody that a chat was opened with, each time. */
  readonly opened: readonly string[];
  /** How many requests there were of any kind. */
  readonly requests: number;
  /** Messages that came while a Retry-After held. @param graceMs for those that were on their way */
  impatient(graceMs: number): number;
  /** The most messages tried within any second, in all or in the busiest conversation. */
  busiestSecond(): { readonly overall: number; readonly oneConversation: number };
  /** The bodies are not kept unless asked for before they come. */
  keepBodies(): readonly Record<string, unknown>[];
  close(): Promise<void>;
}

const LIST_OF_5XX = [500, 502, 503, 504, 412];

export async function startFaultyTeams(options: FaultyTeamsOptions = {}): Promise<FaultyTeams> {
  const { seed = 1, faults = {}, decide, members = () => [], findDelivery = deliveryIn } = options;
  const accepted: Accepted[] = [];
  const cutAfterAccepting: Accepted[] = [];
  const answeredLate: Accepted[] = [];
  const statuses: Record<string, number> = {};
  const opened: string[] = [];
  const attempts = new Map<string, number[]>();
  const times: number[] = [];
  const brakes: { readonly from: number; readonly until: number }[] = [];
  const waiting = new Set<NodeJS.Timeout>();
  let bodies: Record<string, unknown>[] | null = null;
  let requests = 0;

  const later = (ms: number, work: () => void) => {
    if (ms <= 0) return work();
    const timer = setTimeout(() => {
      waiting.delete(timer);
      work();
    }, ms);
    waiting.add(timer);
  };
  const answer = (
    res: ServerResponse,
    status: number,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ) => {
    if (res.destroyed) return;
    statuses[status] = (statuses[status] ?? 0) + 1;
    res.writeHead(status, { 'content-type': 'application/json', ...headers });
    res.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
  const cut = (req: IncomingMessage) => {
    statuses.cut = (statuses.cut ?? 0) + 1;
    req.socket.destroy();
  };

  /** @param taken what is done, and said, when the request is taken */
  const meet = async (
    req: IncomingMessage,
    res: ServerResponse,
    deed: Deed,
    ms: number,
    taken: (body: string) => { readonly note: Accepted | null; readonly says: unknown },
  ) => {
    if (deed.do === 'cut-before') return cut(req);
    const body = await text(req);
    switch (deed.do) {
      case 'throttle': {
        const { retryAfter } = deed;
        const now = performance.now();
        if (retryAfter !== undefined) brakes.push({ from: now, until: now + Number(retryAfter) * 1000 });
        return later(ms, () =>
          answer(
            res,
            429,
            { error: { code: 'Throttled' } },
            retryAfter === undefined ? {} : { 'retry-after': retryAfter },
          ),
        );
      }
      case 'answer':
        return later(ms, () =>
          answer(
            res,
            deed.status,
            deed.body ?? { error: { code: deed.code ?? 'ServiceError' } },
            deed.headers,
          ),
        );
    }
    const { note, says } = taken(body);
    if (deed.do === 'accept') return later(ms, () => answer(res, req.method === 'POST' ? 201 : 200, says));
    if (deed.do === 'cut-after') {
      if (note !== null) cutAfterAccepting.push(note);
      return cut(req);
    }
    if (note !== null) answeredLate.push(note);
    later(deed.afterMs, () => answer(res, req.method === 'POST' ? 201 : 200, says));
  };

  const chance = (key: string, number: number): Deed => {
    const { throttled = 0, failing = 0, cutBefore = 0, cutAfter = 0, late = 0 } = faults;
    let drawn = fraction(seed, `${key}/${number}`);
    const hit = (part: number) => {
      drawn -= part;
      return drawn < 0;
    };
    if (hit(throttled)) {
      const { retryAfter } = faults;
      return { do: 'throttle', ...(retryAfter === undefined ? {} : { retryAfter }) };
    }
    if (hit(failing)) {
      const which = Math.floor(fraction(seed, `${key}/${number}/status`) * LIST_OF_5XX.length);
      return { do: 'answer', status: LIST_OF_5XX[which]! };
    }
    if (hit(cutBefore)) return { do: 'cut-before' };
    if (hit(cutAfter)) return { do: 'cut-after' };
    if (hit(late)) return { do: 'answer-late', afterMs: faults.lateMs ?? 20_000 };
    return { do: 'accept' };
  };
  const latency = (key: string, number: number) => {
    const [least, most] = faults.latencyMs ?? [0, 0];
    return most === 0 ? 0 : least + fraction(seed, `${key}/${number}/latency`) * (most - least);
  };

  const handle = async (req: IncomingMessage, res: ServerResponse) => {
    requests += 1;
    const url = new URL(req.url ?? '/', 'http://teams');
    const [, conversation, what] =
      /^\/v3\/conversations(?:\/([^/]+)\/(activities|pagedmembers))?/u.exec(url.pathname) ?? [];
    const key = conversation === undefined ? 'conversations' : decodeURIComponent(conversation);
    const isMessage = what === 'activities' && req.method === 'POST';
    const at = performance.now();
    const seen = attempts.get(`${what ?? ''} ${key}`) ?? [];
    attempts.set(`${what ?? ''} ${key}`, seen);
    const number = seen.push(at) - 1;
    if (isMessage) times.push(at);
    const deed =
      decide?.(key, number) ?? (what === 'pagedmembers' ? { do: 'accept' as const } : chance(key, number));
    await meet(req, res, deed, latency(key, number), (body) => {
      if (what === 'pagedmembers') return { note: null, says: page(members(key), url.searchParams) };
      if (what === undefined) {
        const { members: [somebody] = [] } = JSON.parse(body) as { members?: { id: string }[] };
        opened.push(somebody?.id ?? '');
        return { note: null, says: { id: `a:${somebody?.id ?? ''}` } };
      }
      const note = { conversation: key, delivery: findDelivery(body), at };
      accepted.push(note);
      bodies?.push(JSON.parse(body));
      return { note, says: { id: `message-${accepted.length}` } };
    });
  };
  // A caller that hangs up while its request is being read has told us nothing.
  const server = createServer((req, res) => void handle(req, res).catch(() => req.socket.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accepted,
    cutAfterAccepting,
    answeredLate,
    statuses,
    opened,
    get requests() {
      return requests;
    },
    impatient: (graceMs) =>
      times.filter((at) => brakes.some(({ from, until }) => at > from + graceMs && at < until)).length,
    busiestSecond: () => ({
      overall: busiestWindow(times, 1_000),
      oneConversation: Math.max(
        0,
        ...[...attempts]
          .filter(([key]) => key.startsWith('activities '))
          .map(([, own]) => busiestWindow(own, 1_000)),
      ),
    }),
    keepBodies: () => (bodies ??= []),
    close: () =>
      new Promise((resolve) => {
        for (const timer of waiting) clearTimeout(timer);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Without parsing: ten thousand cards are many. */
function deliveryIn(body: string): string | null {
  const found =
    /"(?:reminder|delivery)":"([^"]+)"/u.exec(body) ?? /"id":"reminder"[^{}]*"value":"([^"]+)"/u.exec(body);
  return found?.[1] ?? null;
}

function page(all: readonly object[], query: URLSearchParams) {
  const from = Number(query.get('continuationToken') ?? 0);
  const until = from + Number(query.get('pageSize') ?? all.length);
  return {
    members: all.slice(from, until),
    ...(until < all.length ? { continuationToken: String(until) } : {}),
  };
}
