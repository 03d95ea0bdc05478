import restify from 'restify';
import { errorBody } from './error-body.ts';
import type { Log } from './log-port.ts';
import type { HandleMessages, MessageResponse } from './message-endpoint.ts';
import { isNestedDeeperThan } from './nesting.ts';

/** An activity with a full answer card is under 30 kB; what Teams sends us is smaller still. */
const maxBodyBytes = 256 * 1024;
/** A genuine activity is less than ten levels deep. */
const maxNesting = 48;
const requestTimeoutMs = 30_000;

export interface ServerParts {
  readonly handleMessages: HandleMessages;
  /** True once questions can be answered; until then `/readyz` says 503. */
  readonly ready: () => boolean;
  readonly log: Log;
}

/** Builds the HTTP server without starting it; `server.listen(port, host)` does. */
export function createServer({ handleMessages, ready, log }: ServerParts): restify.Server {
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
    refuseCompressedBodies,
    ...restify.plugins.bodyParser({ maxBodySize: maxBodyBytes, mapParams: false }),
    async (req: restify.Request, res: restify.Response) => {
      if (!isPlainObject(req.body) || isNestedDeeperThan(maxNesting, req.body)) {
        return send(res, { status: 400 });
      }
      const authorization = req.headers.authorization ?? '';
      try {
        send(res, await handleMessages({ authorization, body: req.body }));
      } catch (error) {
        // The endpoint promises not to reject; this is the net under that promise.
        log.error({ code: 'endpoint_failed', error: nameOf(error) }, 'A message could not be handled');
        send(res, { status: 500 });
      }
    },
  );
  return server;
}

/** restify unpacks gzip without any limit and crashes on a broken stream; nobody who should call us compresses. */
function refuseCompressedBodies(req: restify.Request, res: restify.Response, next: restify.Next): void {
  const encoding = req.headers['content-encoding'];
  if (encoding === undefined || encoding === 'identity') {
    next();
    return;
  }
  req.resume();
  send(res, { status: 415 });
  next(false);
}

function send(res: restify.Response, { status, body }: MessageResponse): void {
  if (res.headersSent) return;
  const content = body === undefined && status >= 400 ? errorBody(status) : body;
  if (content === undefined) {
    res.writeHead(status, { 'Content-Length': '0' });
    res.end();
    return;
  }
  // Encoded here: Node is twice as slow at it when it has to encode while writing.
  const bytes = Buffer.from(JSON.stringify(content));
  res.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(bytes.length),
    'Cache-Control': 'no-store',
  });
  res.end(bytes);
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

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !Buffer.isBuffer(value);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
