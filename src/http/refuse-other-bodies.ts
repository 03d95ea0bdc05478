import type { Next, Request, Response } from 'restify';
import { send } from './send.ts';

/** What restify reads as JSON. */
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json$/iu;

/**
 * Answers 400 to a body that is no JSON before it is read: restify would keep the files of a form in the system's folder for
 * temporary files, and leave them there.
 */
export function refuseOtherBodies(req: Request, res: Response, next: Next): void {
  if (JSON_TYPE.test(req.contentType())) {
    next();
    return;
  }
  req.resume();
  send(res, { status: 400 });
  next(false);
}
