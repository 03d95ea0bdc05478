import type { Next, Request, Response } from 'restify';
import { send } from './send.ts';

/** restify unpacks gzip without any limit and crashes on a broken stream; nobody who should call us compresses. */
export function refuseCompressedBodies(req: Request, res: Response, next: Next): void {
  const encoding = req.headers['content-encoding'];
  if (encoding === undefined || encoding === 'identity') {
    next();
    return;
  }
  req.resume();
  send(res, { status: 415 });
  next(false);
}
