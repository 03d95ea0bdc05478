import type { Terminal } from '../cli.ts';
import type { Config } from '../config.ts';

/** What the commands about the database take beside their words. */
export interface StoreFlags {
  readonly json?: boolean | undefined;
  readonly yes?: boolean | undefined;
  readonly force?: boolean | undefined;
  readonly moved?: boolean | undefined;
  readonly limit?: string | undefined;
  readonly checklist?: string | undefined;
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly to?: string | undefined;
  readonly when?: string | undefined;
}

export interface StoreCommandParts {
  readonly flags: StoreFlags;
  readonly config: Config;
  readonly terminal: Terminal;
  /** Milliseconds. */
  readonly now: () => number;
}

type StoreCommand = (args: readonly string[], parts: StoreCommandParts) => Promise<number>;

/** Commands about what is kept between starts. Each is loaded when it is asked for. */
export const STORE_COMMANDS: Readonly<Record<string, () => Promise<StoreCommand>>> = {
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  retention: async () => (await import('./retention.ts')).retention,
  person: async () => (await import('./person.ts')).person,
  audit: async () => (await import('./audit.ts')).audit,
  reminders: async () => (await import('./reminders/reminders.ts')).reminders,
};
