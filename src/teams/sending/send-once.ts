import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Connector } from '../create-adapter.ts';

/** What the SDK does beneath its own calls, by name. */
interface Policy {
  readonly name: string;
  sendRequest(
    request: PipelineRequest,
    next: (request: PipelineRequest) => Promise<unknown>,
  ): Promise<unknown>;
}
interface PipelineRequest {
  readonly url: string;
  readonly abortSignal?: AbortSignal;
  agent?: unknown;
}
interface Pipeline {
  removePolicy(options: { readonly name: string }): readonly Policy[];
  addPolicy(policy: Policy, options: { readonly afterPhase: 'Sign' }): void;
}

/** Tries three times more, after connections that were cut and after 408, 429, 503 and 5xx; follows up to 20 redirects. */
const REPEATING = ['defaultRetryPolicy', 'redirectPolicy'];

/**
 * A connection that rests is not used again after this: firewalls forget it without a word, and a message sent over it is
 * neither delivered nor refused.
 */
const IDLE_MS = 4_000;

/** Keeps connections open between messages, and knows which messages have left. */
export interface Outbox {
  /** Makes a client send each request once, whatever becomes of it. */
  sendOnce(connector: Connector): Connector;
  /** Whether the request that this signal belongs to was handed to the network: before that a token has to be had. */
  hasLeft(signal: AbortSignal): boolean;
}

/** @param idleMs how long a connection is kept for the next message */
export function createOutbox(idleMs = IDLE_MS): Outbox {
  const left = new WeakSet<AbortSignal>();
  // Neither agent sends anything again by itself; a resting connection keeps no process alive.
  const agents = {
    http: new HttpAgent({ keepAlive: true, timeout: idleMs }),
    https: new HttpsAgent({ keepAlive: true, timeout: idleMs }),
  };
  const lastStep: Policy = {
    name: 'lathundenSendsOnce',
    sendRequest(request, next) {
      request.abortSignal?.throwIfAborted();
      if (request.abortSignal !== undefined) left.add(request.abortSignal);
      // Where there is a proxy, the SDK has chosen already.
      request.agent ??= request.url.startsWith('https:') ? agents.https : agents.http;
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
    hasLeft: (signal) => left.has(signal),
  };
}
