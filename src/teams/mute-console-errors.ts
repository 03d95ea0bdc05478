import { AsyncLocalStorage } from 'node:async_hooks';

const muted = new AsyncLocalStorage<true>();
let installed = false;

/**
 * Runs `work` with console.error silenced for it and what it awaits, and for nobody else. botframework-connector
 * prints a stack and the signing key for every refused token; a stranger could fill the disk with them.
 */
export function muteConsoleErrors<T>(work: () => Promise<T>): Promise<T> {
  if (!installed) {
    const print = console.error;
    console.error = (...args: unknown[]) => {
      if (muted.getStore() === undefined) print.apply(console, args);
    };
    installed = true;
  }
  return muted.run(true, work);
}
