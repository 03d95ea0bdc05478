import { existsSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';

/**
 * Lets Node keep what it compiles in the data folder, which saves a third of the time that the frameworks take to load.
 * Only what is imported afterwards is kept. Where it is not possible, nothing is kept and nothing is said. Reads `.env`,
 * which may name the data folder.
 */
export function keepCompiled(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
  module.enableCompileCache?.(join(process.env.DATA_DIR?.trim() || '.data', 'compiled'));
}
