import type { Retention } from '../store/retention.ts';
import type { Store } from '../store/store.ts';
import { errorName } from './error-name.ts';

/** What is told to the operator: counts, never what it was. */
export interface RetentionLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface DailyRetentionParts {
  readonly store: Pick<Store, 'retain'>;
  /** Days that things are kept. */
  readonly retention: Retention;
  /** Milliseconds. */
  readonly now: () => number;
  readonly log: RetentionLog;
}

export interface DailyRetention {
  start(): void;
  /** Settles when nothing more is asked of the store. */
  stop(): Promise<void>;
}

/** Not while everything else starts. */
const FIRST_MS = 60_000;
const EVERY_MS = 86_400_000;

/** Forgets what is older than it may be, soon after the start and then every day. When it fails it is tried again the next day. */
export function createDailyRetention({ store, retention, now, log }: DailyRetentionParts): DailyRetention {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const run = () => {
    timer = setTimeout(run, EVERY_MS).unref();
    running = store.retain(retention, now()).then(
      (rows) => log.info({ code: 'retention_done', rows }, 'What was too old was forgotten'),
      (error: unknown) => {
        log.error(
          { code: 'retention_failed', error: errorName(error) },
          'What is too old could not be forgotten',
        );
      },
    );
  };
  return {
    start() {
      timer ??= setTimeout(run, FIRST_MS).unref();
    },
    stop() {
      clearTimeout(timer);
      return running;
    },
  };
}
