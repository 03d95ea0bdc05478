import type { Connector, TeamsAdapter } from '../create-adapter.ts';
import type { Outbox } from './send-once.ts';

/** Teams has a handful of addresses, one for each part of the world. */
const MOST_ADDRESSES = 50;

/** Makes one client for each address and keeps it; what could not be made is tried anew. */
export function createConnections(
  adapter: Pick<TeamsAdapter, 'clientFor'>,
  appId: string | null,
  outbox: Outbox,
): (serviceUrl: string) => Promise<Connector> {
  const kept = new Map<string, Promise<Connector>>();
  return (serviceUrl) => {
    const known = kept.get(serviceUrl);
    if (known !== undefined) return known;
    const made = adapter.clientFor(appId, serviceUrl).then(outbox.sendOnce);
    if (kept.size >= MOST_ADDRESSES) kept.clear();
    kept.set(serviceUrl, made);
    made.catch(() => kept.delete(serviceUrl));
    return made;
  };
}
