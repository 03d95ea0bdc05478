import { pause } from './pause.ts';

/** Something that is done again and again until it is stopped. */
export interface Repeated {
  start(): void;
  /** Does it now and not when its time comes; when it is under way, once more. */
  wake(): void;
  /** @returns when what is under way has ended, or patience has */
  stop(patienceMs: number): Promise<void>;
}

/** @param work does not reject @param everyMs between the end of one time and the beginning of the next */
export function repeatedly(work: () => Promise<void>, everyMs: number): Repeated {
  let isStopped = false;
  let resting = new AbortController();
  let running: Promise<void> = Promise.resolve();
  const loop = async () => {
    while (!isStopped) {
      resting = new AbortController();
      await work();
      if (!isStopped) await pause(everyMs, resting.signal);
    }
  };
  return {
    start() {
      running = loop();
    },
    wake: () => resting.abort(),
    async stop(patienceMs) {
      isStopped = true;
      resting.abort();
      const patience = new AbortController();
      await Promise.race([running, pause(patienceMs, patience.signal)]);
      patience.abort();
    },
  };
}
