import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a server on this computer that can be barred, and along which everything can be held up. */
export interface Gateway {
  readonly port: number;
  /** Breaks every connection, and lets nobody through until it is opened again. */
  bar(): void;
  open(): void;
  /** Nothing comes through any more on the connections that stand; nobody is told. */
  hold(): void;
  close(): Promise<void>;
}

export async function startGateway(to: { readonly host: string; readonly port: number }): Promise<Gateway> {
  let isBarred = false;
  const pairs = new Set<readonly [Socket, Socket]>();
  const server = createServer((caller) => {
    if (isBarred) return caller.resetAndDestroy();
    const other = connect(to.port, to.host);
    const pair = [caller, other] as const;
    pairs.add(pair);
    caller.pipe(other).pipe(caller);
    for (const socket of pair) {
      socket.on('error', () => {});
      socket.on('close', () => {
        pairs.delete(pair);
        for (const each of pair) each.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    bar() {
      isBarred = true;
      for (const [caller] of pairs) caller.resetAndDestroy();
    },
    open() {
      isBarred = false;
    },
    hold() {
      for (const [caller, other] of pairs) {
        caller.unpipe(other).pause();
        other.unpipe(caller).pause();
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const [caller] of pairs) caller.destroy();
      }),
  };
}
