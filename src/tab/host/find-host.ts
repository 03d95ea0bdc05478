import { browserHost } from './browser-host.ts';
import type { Host } from './host.ts';

/** Finds out what shows the page. Only within a frame, or an app with a bridge to it, is Teams asked for. */
export async function findHost(): Promise<Host> {
  if (window.parent === window && !('nativeInterface' in window)) return browserHost();
  const { teamsHost } = await import('./teams-host.ts');
  return (await teamsHost()) ?? browserHost();
}
