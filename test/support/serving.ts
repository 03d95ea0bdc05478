import { createServer } from '../../src/http/create-server.ts';
import type { FileRoute } from '../../src/http/file-route.ts';
import { listen } from '../../src/http/listen.ts';
import { createLogger } from '../../src/logger.ts';

/** A server on loopback with files to fetch, and nobody to talk to. */
export interface Serving {
  readonly url: string;
  /** What was logged, parsed. */
  readonly lines: Record<string, unknown>[];
  close(): Promise<void>;
}

export async function serving(files: readonly FileRoute[]): Promise<Serving> {
  const lines: Record<string, unknown>[] = [];
  const log = createLogger('info', { write: (line: string) => void lines.push(JSON.parse(line)) });
  const handleMessages = async () => ({ status: 200 });
  const server = createServer({ handleMessages, ready: () => true, log, files });
  const listening = await listen(server, 0, '127.0.0.1');
  return {
    url: `http://127.0.0.1:${listening.port}`,
    lines,
    close: async () => {
      const closed = listening.close();
      server.server.closeAllConnections();
      await closed;
    },
  };
}
