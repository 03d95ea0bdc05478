/** What is being done to bring the knowledge up to date. */
export interface KnowledgeWork {
  /** `fetching`: files out of the database; `reading`: all files; `indexing`: what was read. */
  readonly stage: 'idle' | 'fetching' | 'reading' | 'indexing' | 'loading';
  /** While reading: how many files of how many. */
  readonly done: number;
  readonly total: number;
  /** How many times it has been brought up to date since the program started. */
  readonly finished: number;
  /** The last attempt failed: the knowledge is as it was before. */
  readonly hasFailed: boolean;
}

export interface RefreshSteps {
  /** Brings the files up to date. */
  fetch(): Promise<void>;
  /** Reads and indexes, elsewhere. @returns what `load` takes */
  build(reading: (done: number, total: number) => void): Promise<string>;
  /** Puts the result in place of what is in use. */
  load(key: string): Promise<void> | void;
  failed(error: unknown): void;
}

export interface Refresher {
  work(): KnowledgeWork;
  /** Settles, never rejecting, when all that had changed at the call is in use or has failed. */
  refresh(): Promise<void>;
  /** Waits for what is being done; nothing is done afterwards. */
  stop(): Promise<void>;
}

/** Brings the knowledge up to date, once at a time; what is asked for while it goes on is done in one turn after it. */
export function createRefresher(steps: RefreshSteps): Refresher {
  let work: KnowledgeWork = { stage: 'idle', done: 0, total: 0, finished: 0, hasFailed: false };
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  let isStopped = false;
  const enter = (stage: KnowledgeWork['stage'], done = 0, total = 0) => {
    work = { ...work, stage, done, total };
  };
  const once = async () => {
    if (isStopped) return;
    try {
      enter('fetching');
      await steps.fetch();
      enter('reading');
      const key = await steps.build((done, total) =>
        enter(done < total ? 'reading' : 'indexing', done, total),
      );
      enter('loading');
      await steps.load(key);
      work = { ...work, finished: work.finished + 1, hasFailed: false };
    } catch (error) {
      work = { ...work, hasFailed: true };
      if (!isStopped) steps.failed(error);
    }
    enter('idle');
  };
  const run = () => {
    running = once().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    work: () => work,
    refresh() {
      if (running === null) return run();
      next ??= running.then(() => {
        next = null;
        return run();
      });
      return next;
    },
    async stop() {
      isStopped = true;
      await (next ?? running);
    },
  };
}
