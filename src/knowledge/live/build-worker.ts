import { parentPort, workerData } from 'node:worker_threads';
import { createKnowledge } from '../create-knowledge.ts';
import type { BuildMessage, BuildOptions } from './build-in-worker.ts';

/** Runs in a thread of its own: see `buildInWorker`. */
const tell = (message: BuildMessage) => parentPort!.postMessage(message);
const { key } = await createKnowledge({
  ...(workerData as BuildOptions),
  onProgress: (progress) => tell({ said: 'reading', progress }),
});
tell({ said: 'built', key });
