import restify from 'restify';
import { errorName } from '../privacy/error-name.ts';
import { type ApiParts, mountApi } from './api/mount-api.ts';
import { errorBody } from './error-body.ts';
import type { FileRoute } from './file-route.ts';
import { isJsonObject } from './is-json-object.ts';
import { jsonBody } from './json-body.ts';
import type { Log } from './log-port.ts';
import type { HandleMessages } from './message-endpoint.ts';
import { mountFile } from './mount-file.ts';
import { send } from './send.ts';
import { mountTabFiles } from './tab-files.ts';

/** An activity with a full answer card is under 30 kB; what Teams sends us is smaller still. */
const maxBodyBytes = 256 * 1024;
const requestTimeoutMs = 30_000;

export interface ServerParts {
  readonly handleMessages: HandleMessages;
  /** True once questions can be answered; until then `/readyz` says 503. */
  readonly ready: () => boolean;
  readonly log: Log;
  /** Files and pages that can be fetched, beside the messages. */
  readonly files?: readonly FileRoute[];
  /** What the tab asks for; left out, there is no tab. */
  readonly api?: Omit<ApiParts, 'log'>;
  /** Where the tab's pages are built to; left out, there is no tab. */
  readonly tabFolder?: string;
}

/** Builds the HTTP server without starting it; `server.listen(port, host)` does. */
export function createServer({
  handleMessages,
  ready,
  log,
  files = [],
  api,
  tabFolder,
}: ServerParts): restify.Server {
  const server = restify.createServer({ name: 'lathunden', formatters });
  server.server.requestTimeout = requestTimeoutMs;
  server.on('restifyError', (_req: unknown, res: restify.Response, _error: unknown, done: () => void) => {
    // One representation for every error, whatever the caller asked for.
    res.setHeader('Content-Type', 'application/json');
    done();
  });

  server.get('/healthz', async (_req, res) => send(res, { status: 200, body: { status: 'ok' } }));
  server.get('/readyz', async (_req, res) =>
    send(res, ready() ? { status: 200, body: { status: 'ready' } } : { status: 503 }),
  );
  server.post(
    '/api/messages',
    ...jsonBody(maxBodyBytes),
    async (req: restify.Request, res: restify.Response) => {
      if (!isJsonObject(req.body)) return send(res, { status: 400 });
      const authorization = req.headers.authorization ?? '';
      try {
        send(res, await handleMessages({ authorization, body: req.body }));
      } catch (error) {
        // The endpoint promises not to reject; this is the net under that promise.
        log.error({ code: 'endpoint_failed', error: errorName(error) }, 'A message could not be handled');
        send(res, { status: 500 });
      }
    },
  );
  for (const file of files) mountFile(server, file, log);
  if (api !== undefined) mountApi(server, { ...api, log });
  if (tabFolder !== undefined) mountTabFiles(server, tabFolder);
  return server;
}

/** Only restify's own errors (unknown path, broken JSON, too large) pass through here. */
function formatError(_req: restify.Request, res: restify.Response, body: unknown): string {
  return JSON.stringify(body instanceof Error ? errorBody(res.statusCode) : body);
}

const formatters = {
  'application/json': formatError,
  'text/plain': formatError,
  'application/octet-stream': formatError,
  'application/javascript': formatError,
};
