import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Connector } from '../create-adapter.ts';

/** How far a request has come: a token is fetched for it, a connection is made for it, or it may have left. */
export type Progress = 'unsigned' | 'connecting' | 'left';

/** Keeps connections open between messages, and knows how far each has come. */
export interface Outbox {
  /** Makes a client send each request once, whatever becomes of it. */
  sendOnce(connector: Connector): Connector;
  /** How far the last request has come that was made with this signal. */
  progress(signal: AbortSignal): Progress;
}

/** What the SDK does beneath its own calls, by name. */
interface Policy {
  readonly name: string;
  sendRequest(request: Request, next: (request: Request) => Promise<unknown>): Promise<unknown>;
}
interface Request {
  readonly url: string;
  readonly abortSignal?: AbortSignal;
  agent?: unknown;
  requestOverrides?: object;
}
interface Pipeline {
  removePolicy(options: { readonly name: string }): readonly Policy[];
  addPolicy(policy: Policy, options: { readonly afterPhase: 'Sign' }): void;
}

/** Tries three times more, after connections that were cut and after 408, 429 and 5xx; follows up to 20 redirects. */
const REPEATING = ['defaultRetryPolicy', 'redirectPolicy'];

/**
 * A connection that rests is not used again after this: firewalls forget it without a word, and a message sent over it is
 * neither delivered nor refused.
 */
const IDLE_MS = 4_000;

/** @param idleMs how long a connection is kept for the next message */
export function createOutbox(idleMs = IDLE_MS): Outbox {
  const reached = new WeakMap<AbortSignal, Progress>();
  // Neither agent sends anything again by itself; a resting connection keeps no process alive.
  const options = { keepAlive: true, timeout: idleMs };
  const agents = {
    http: noting(new HttpAgent(options), 'connect', reached),
    https: noting(new HttpsAgent(options), 'secureConnect', reached),
  };
  const lastStep: Policy = {
    name: 'lathundenSendsOnce',
    sendRequest(request, next) {
      const { abortSignal } = request;
      abortSignal?.throwIfAborted();
      if (abortSignal !== undefined) reached.set(abortSignal, 'left');
      // Where there is a proxy, the SDK has chosen already.
      if (request.agent === undefined) {
        request.agent = request.url.startsWith('https:') ? agents.https : agents.http;
        request.requestOverrides = { ...request.requestOverrides, [forRequest]: abortSignal };
      }
      return next(request);
    },
  };
  return {
    sendOnce(connector) {
      const { pipeline } = (connector as unknown as { readonly client: { readonly pipeline: Pipeline } })
        .client;
      for (const name of REPEATING) {
        // Found out at the first message after an upgrade, and by a test before it.
        if (pipeline.removePolicy({ name }).length !== 1)
          throw new Error(`botbuilder has no ${name} any more`);
      }
      pipeline.addPolicy(lastStep, { afterPhase: 'Sign' });
      return connector;
    },
    progress: (signal) => reached.get(signal) ?? 'unsigned',
  };
}

/** The option under which a request carries its signal to the agent, that knows nothing else of it. */
const forRequest = 'lathundenRequest';

/** Before a new connection stands, nothing has gone over it. One that stood already is not made, and not seen here. */
function noting<A extends HttpAgent>(agent: A, stands: string, reached: WeakMap<AbortSignal, Progress>): A {
  const make = agent.createConnection.bind(agent);
  agent.createConnection = (options, callback) => {
    const socket = make(options, callback);
    const signal = (options as { readonly [forRequest]?: AbortSignal })[forRequest];
    if (signal !== undefined && socket != null) {
      reached.set(signal, 'connecting');
      socket.once(stands, () => reached.set(signal, 'left'));
    }
    return socket;
  };
  return agent;
}
