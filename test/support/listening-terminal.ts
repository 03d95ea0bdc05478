import type { Terminal } from '../../src/cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A terminal that remembers what was written to it. */
export interface ListeningTerminal extends Terminal {
  readonly lines: string[];
  readonly errors: string[];
}

/**
 * @param env variables beside DATA_DIR, which is a folder that is gone when the test is over unless one is given
 */
export function listeningTerminal(
  env: Readonly<Record<string, string>> = {},
  interactive = false,
): ListeningTerminal {
  const lines: string[] = [];
  const errors: string[] = [];
  return {
    lines,
    errors,
    out: (text) => lines.push(text),
    err: (text) => errors.push(text),
    interactive,
    env: { DATA_DIR: env.DATA_DIR ?? temporaryFolder().path, ...env },
  };
}
