import restify, { type RequestHandler } from 'restify';
import { refuseCompressedBodies } from './refuse-compressed-bodies.ts';
import { refuseOtherBodies } from './refuse-other-bodies.ts';

/**
 * What stands before a handler that takes a JSON body: anything else is turned away before it is read.
 * @param maxBytes a larger one is answered with 413
 */
export function jsonBody(maxBytes: number): RequestHandler[] {
  const parse = restify.plugins.bodyParser({ maxBodySize: maxBytes, mapParams: false });
  return [refuseCompressedBodies, refuseOtherBodies, ...parse];
}
