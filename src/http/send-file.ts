import type { Response } from 'restify';
import type { ServedFile } from './file-route.ts';

/** Sends a file or a page that was made for one request; nobody on the way may keep it. */
export function sendFile(res: Response, { type, filename, body, headers = {} }: ServedFile): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  res.writeHead(200, {
    'Content-Type': type,
    'Content-Length': String(bytes.length),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(filename === null ? {} : { 'Content-Disposition': `attachment; filename="${filename}"` }),
    ...headers,
  });
  res.end(bytes);
}
