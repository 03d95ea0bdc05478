import type { CheckedDatabase } from '../store/sql/check-database.ts';
import type { DatabasePlace } from '../store/sql/open-database.ts';

/** What somebody on the network answered. */
export interface NetworkAnswer {
  readonly status: number;
  /** Read as JSON; null when it is none. */
  readonly body: unknown;
}

/** The outside world, so that every finding can be tested. */
export interface Surroundings {
  /** As in `process.versions.node`. */
  readonly nodeVersion: string;
  isPortFree(port: number, host: string): Promise<boolean>;
  /** The file names in a folder, in subfolders too; null when it cannot be read. */
  listFiles(folder: string): Promise<readonly string[] | null>;
  /** A district by its name in any spelling; null when there is none. */
  districtNamed(text: string): string | null;
  districts(): readonly string[];
  /** True when files can be written in the folder, or the folder can be created. */
  isWritable(folder: string): Promise<boolean>;
  /** Whether the database can be used. @throws StoreError that says what is wrong */
  checkDatabase(place: DatabasePlace): Promise<CheckedDatabase>;
  /** Asks an address, for a few seconds and without following it elsewhere. @returns null when nobody answers */
  ask(url: string): Promise<NetworkAnswer | null>;
}
