import type { Terminal } from '../cli.ts';

export async function evaluate(_args: readonly string[], _options: { dataDir: string }, _terminal: Terminal): Promise<number> {
  return 0;
}
