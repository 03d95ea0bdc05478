import { constants } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { loadLexicon } from '../knowledge/analysis/lexicon.ts';
import { unitNamed } from '../knowledge/unit-of.ts';
import type { Surroundings } from './surroundings.ts';

const PATIENCE_MS = 3_000;

const places = () => loadLexicon(join(import.meta.dirname, '..', '..', 'knowledge', 'lexicon'), null).places;

/** The computer the program runs on. */
export const thisComputer: Surroundings = {
  nodeVersion: process.versions.node,
  isPortFree: (port, host) =>
    new Promise((decide) => {
      const probe = createServer();
      probe.once('error', () => decide(false));
      probe.listen(port, host, () => probe.close(() => decide(true)));
    }),
  districtNamed: (text) => unitNamed(text, places()),
  districts: () => places().map(({ name }) => name),
  checkDatabase: async (place) => (await import('../store/sql/check-database.ts')).checkDatabase(place),
  listFiles: (folder) => readdir(folder, { recursive: true }).catch(() => null),
  isWritable: async (folder) => {
    for (let path = resolve(folder); ; path = dirname(path)) {
      const state = await access(path, constants.W_OK).then(
        () => 'writable',
        (error: NodeJS.ErrnoException) => error.code ?? 'unknown',
      );
      if (state !== 'ENOENT') return state === 'writable';
      if (path === dirname(path)) return false;
    }
  },
  ask: async (url) => {
    try {
      const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });
      const text = await response.text();
      return { status: response.status, body: readJson(text) };
    } catch {
      return null;
    }
  },
};

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
