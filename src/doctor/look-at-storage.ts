import type { Config } from '../config.ts';
import { StoreError } from '../store/errors.ts';
import { error, type Finding, ok, problemFinding } from './finding.ts';
import type { Surroundings } from './surroundings.ts';

/** Where files are written, and the database. */
export async function lookAtStorage(config: Config, surroundings: Surroundings): Promise<readonly Finding[]> {
  return [await dataFinding(config, surroundings), await databaseFinding(config, surroundings)];
}

async function dataFinding({ dataDir }: Config, { isWritable }: Surroundings): Promise<Finding> {
  if (await isWritable(dataDir)) return ok(`The data folder ${dataDir} can be written to.`);
  return error(
    `The data folder ${dataDir} cannot be written to.`,
    'Set DATA_DIR to a folder that the account that runs the bot may write in.',
  );
}

async function databaseFinding(
  { dataDir, reminders }: Config,
  { checkDatabase }: Surroundings,
): Promise<Finding> {
  try {
    const { place, schema } = await checkDatabase({ url: reminders.databaseUrl, dataDir });
    return ok(`The database ${place} ${states[schema]}`);
  } catch (problem) {
    if (!(problem instanceof StoreError)) throw problem;
    return problemFinding(problem.message);
  }
}

const states = {
  new: 'has nothing in it yet: it is made at the first start.',
  older: 'can be written to, and is brought up to this version at the next start.',
  current: 'can be written to, and is of this version.',
} as const;
