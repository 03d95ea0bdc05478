/**
 * Preloaded into the local chat client, which would otherwise listen on every network interface and let the whole
 * network talk to a bot that runs without authentication.
 */
import { Server } from 'node:net';

const listen = Server.prototype.listen as (this: Server, ...args: unknown[]) => Server;

Server.prototype.listen = function (this: Server, ...args: unknown[]): Server {
  const [port, host, ...rest] = args;
  if (typeof port === 'number') {
    return listen.call(this, port, '127.0.0.1', ...(typeof host === 'string' ? rest : args.slice(1)));
  }
  if (typeof port === 'object' && port !== null && 'port' in port) {
    return listen.call(this, { ...port, host: '127.0.0.1' }, ...args.slice(1));
  }
  return listen.apply(this, args);
} as typeof Server.prototype.listen;
