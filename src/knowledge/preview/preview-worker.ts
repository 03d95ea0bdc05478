import { parentPort, workerData } from 'node:worker_threads';
import { KnowledgeError } from '../errors.ts';
import { previewDocument } from './preview-document.ts';
import type { PreviewJob, PreviewMessage } from './preview-in-worker.ts';

/** Runs in a thread of its own: see `createPreviewer`. */
const tell = (message: PreviewMessage) => parentPort!.postMessage(message);
const { name, content, ...options } = workerData as PreviewJob;
try {
  tell({ preview: await previewDocument(name, content, options) });
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  tell({ refused: error.code, problem: error.message.slice(error.path.length + 1) });
}
