import { Worker } from 'node:worker_threads';
import type { KnowledgeOptions } from '../create-knowledge.ts';
import type { ReadProgress } from '../readers/read-folder.ts';

/** What the other thread is told; the snapshot is how the result comes back. */
export type BuildOptions = Omit<KnowledgeOptions, 'onProgress'> & { readonly snapshots: string };

/** What the other thread says. */
export type BuildMessage =
  | { readonly said: 'reading'; readonly progress: ReadProgress }
  | { readonly said: 'built'; readonly key: string };

/**
 * Reads and indexes the documents in another thread, so that questions go on being answered meanwhile.
 * @param signal ends the thread at once
 * @returns the key of the snapshot that was written
 * @throws Error when the thread fails, with its own message
 */
export function buildInWorker(
  options: BuildOptions,
  onProgress: (progress: ReadProgress) => void,
  signal?: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./build-worker.ts', import.meta.url), { workerData: options });
    signal?.addEventListener('abort', () => worker.terminate(), { once: true });
    worker.on('message', (message: BuildMessage) => {
      if (message.said === 'reading') onProgress(message.progress);
      else resolve(message.key);
    });
    worker.on('error', reject);
    // After the result this changes nothing.
    worker.on('exit', (code) => reject(new Error(`The thread that reads the documents ended with ${code}.`)));
  });
}
