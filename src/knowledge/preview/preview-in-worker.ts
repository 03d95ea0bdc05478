import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { KnowledgeError, type KnowledgeErrorCode } from '../errors.ts';
import type { DocumentPreview, PreviewOptions } from './preview-document.ts';

export interface PreviewJob extends PreviewOptions {
  readonly name: string;
  readonly content: Uint8Array;
}

export type PreviewMessage =
  | { readonly preview: DocumentPreview }
  | { readonly refused: KnowledgeErrorCode; readonly problem: string };

/** Reads a file as it would be read in. @throws KnowledgeError */
export type Previewer = (name: string, content: Uint8Array) => Promise<DocumentPreview>;

/** A report of a thousand pages takes a few seconds. */
const PATIENCE_MS = 60_000;
/** Far above what such a report takes; a file that needs more is made to. */
const MOST_MEGABYTES = 1024;

/** Reads files in a thread of its own, one at a time, so that a heavy one holds nobody up and a vicious one ends only itself. */
export function createPreviewer(options: PreviewOptions): Previewer {
  // What a process that was ended left behind.
  rmSync(options.aside, { recursive: true, force: true });
  let last: Promise<unknown> = Promise.resolve();
  return (name, content) => {
    const turn = last.then(() => previewOnce({ ...options, name, content }));
    last = turn.catch(() => {});
    return turn;
  };
}

function previewOnce(job: PreviewJob): Promise<DocumentPreview> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./preview-worker.ts', import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    });
    let said: PreviewMessage = { refused: 'corrupt', problem: 'could not be read: the reader ended.' };
    const timer = setTimeout(() => worker.terminate(), PATIENCE_MS);
    worker.on('message', (message: PreviewMessage) => {
      said = message;
    });
    // It ends next, and what was said before holds.
    worker.on('error', () => {});
    worker.on('exit', () => {
      clearTimeout(timer);
      // Nobody else has anything there: the next begins when this one has ended.
      rmSync(job.aside, { recursive: true, force: true });
      if ('preview' in said) resolve(said.preview);
      else reject(new KnowledgeError(said.refused, job.name, said.problem));
    });
  });
}
