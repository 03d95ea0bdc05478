import type { Server } from 'restify';

/** A listening server, without the framework it is made with. */
export interface Listening {
  /** The port in use, also when port 0 ("any") was asked for. */
  readonly port: number;
  /** Refuses new requests and waits for those under way. */
  close(): Promise<void>;
}

/**
 * Starts listening.
 * @throws the system's error, with `code` (`EADDRINUSE`, `EACCES`, …) and `port`
 */
export async function listen(server: Server, port: number, host: string): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    // On restify's server, not on Node's beneath it: restify passes errors on, and nobody listening is a crash.
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
  return {
    port: server.address().port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.server.closeIdleConnections();
      }),
  };
}
