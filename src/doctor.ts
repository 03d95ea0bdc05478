import { constants } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { type Config, ConfigError, type Environment, readConfig } from './config.ts';
import { loadLexicon } from './knowledge/analysis/lexicon.ts';
import { unitNamed } from './knowledge/unit-of.ts';
import { StoreError } from './store/errors.ts';
import type { CheckedDatabase } from './store/sql/check-database.ts';
import type { DatabasePlace } from './store/sql/open-database.ts';

/** One thing that was looked at, in plain English for the operator. */
export interface Finding {
  readonly level: 'ok' | 'warning' | 'error';
  readonly text: string;
  /** What to do about it; empty when there is nothing to do. */
  readonly remedy: string;
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
}

const neededNode = 24;
/** Hidden files and what Word leaves behind (`~$rapport.docx`) are not documents. */
const readableFile = /^(?:.*[\\/])?(?![.~])[^\\/]*\.(txt|md|docx|pdf|html?)$/i;

/** Looks at everything the program needs before it can run; the findings come in the order one would fix them. */
export async function diagnose(
  env: Environment,
  surroundings: Surroundings = thisComputer,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [nodeFinding(surroundings.nodeVersion)];
  let config: Config;
  try {
    config = readConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [...findings, ...error.problems.map(problemFinding)];
  }
  findings.push(identityFinding(config));
  for (const folder of config.knowledgePaths) findings.push(await folderFinding(folder, surroundings));
  if (config.knowledgePaths.length === 0) findings.push(onlyShipped);
  if (config.unit !== null) findings.push(unitFinding(config.unit, surroundings));
  findings.push(await dataFinding(config.dataDir, surroundings));
  findings.push(await databaseFinding(config, surroundings));
  findings.push(...managerFindings(config));
  findings.push(await portFinding(config, surroundings));
  return findings;
}

const ok = (text: string): Finding => ({ level: 'ok', text, remedy: '' });

function nodeFinding(version: string): Finding {
  if (Number.parseInt(version, 10) >= neededNode) return ok(`Node ${version} is new enough.`);
  return {
    level: 'error',
    text: `Node ${version} is too old: Lathunden needs Node ${neededNode} or later.`,
    remedy: 'Start it through npm (npm start), which brings its own Node on Linux, or install a newer Node.',
  };
}

/** Problems are written as "what is wrong: what to do", or as two sentences; shown as two parts. */
function problemFinding(problem: string): Finding {
  const parts = /^(?<text>.+?)(?:: |\. (?=\p{Lu}))(?<remedy>.+)$/u.exec(problem)?.groups;
  if (parts === undefined)
    return { level: 'error', text: problem, remedy: 'Correct it in the environment or in .env.' };
  const { text = '', remedy = '' } = parts;
  return { level: 'error', text: `${text}.`, remedy: remedy.charAt(0).toUpperCase() + remedy.slice(1) };
}

function identityFinding({ identity, host }: Config): Finding {
  if (identity !== null) return ok(`The bot has an app id (${identity.type}) and what belongs to it.`);
  return {
    level: 'warning',
    text: `There is no app id: the bot runs in local mode, reachable from this computer only (${host}).`,
    remedy: 'That is right for trying it out. For Teams, set MicrosoftAppId, its password and its tenant id.',
  };
}

const onlyShipped: Finding = {
  level: 'warning',
  text: 'KNOWLEDGE_PATHS is not set: questions are answered from the shipped articles only.',
  remedy: 'Point KNOWLEDGE_PATHS to a folder with your own guidelines and reports.',
};

async function folderFinding(folder: string, { listFiles }: Surroundings): Promise<Finding> {
  const files = await listFiles(folder);
  if (files === null) {
    return {
      level: 'error',
      text: `The knowledge folder ${folder} does not exist or cannot be read.`,
      remedy:
        'Correct the path in KNOWLEDGE_PATHS, or give the account that runs the bot the right to read it.',
    };
  }
  const readable = files.filter((file) => readableFile.test(file)).length;
  if (readable > 0) {
    const documents = readable === 1 ? '1 document' : `${readable} documents`;
    return ok(`The knowledge folder ${folder} has ${documents} of a type that can be read.`);
  }
  return {
    level: 'error',
    text: `The knowledge folder ${folder} has no documents that can be read.`,
    remedy: 'Put .txt, .md, .docx, .pdf or .html files in it.',
  };
}

function unitFinding(unit: string, { districtNamed, districts }: Surroundings): Finding {
  const name = districtNamed(unit);
  if (name !== null) return ok(`The installation is for ${name}: its own routines go first.`);
  return {
    level: 'error',
    text: `LATHUND_UNIT is "${unit}", which is no district that Lathunden knows.`,
    remedy: `Set it to one of ${districts().join(', ')}, or leave it out.`,
  };
}

async function dataFinding(dataDir: string, { isWritable }: Surroundings): Promise<Finding> {
  if (await isWritable(dataDir)) return ok(`The data folder ${dataDir} can be written to.`);
  return {
    level: 'error',
    text: `The data folder ${dataDir} cannot be written to.`,
    remedy: 'Set DATA_DIR to a folder that the account that runs the bot may write in.',
  };
}

async function databaseFinding(
  { dataDir, reminders }: Config,
  { checkDatabase }: Surroundings,
): Promise<Finding> {
  try {
    const { place, schema } = await checkDatabase({ url: reminders.databaseUrl, dataDir });
    return ok(`The database ${place} ${states[schema]}`);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return problemFinding(error.message);
  }
}

const states = {
  new: 'has nothing in it yet: it is made at the first start.',
  older: 'can be written to, and is brought up to this version at the next start.',
  current: 'can be written to, and is of this version.',
} as const;

/** With an app id nobody may remind others until somebody has been named. */
function managerFindings({ identity, reminders: { managers, managerTeam } }: Config): readonly Finding[] {
  if (managers.length > 0 || managerTeam !== null)
    return [ok('It is said who may remind others (MANAGERS, MANAGER_TEAM).')];
  if (identity === null) return [];
  const remedy =
    'Set MANAGERS to object ids, or MANAGER_TEAM to a team whose members may. Everybody may remind themselves.';
  return [{ level: 'warning', text: 'Nobody may remind others: there are no managers.', remedy }];
}

async function portFinding({ port, host }: Config, { isPortFree }: Surroundings): Promise<Finding> {
  if (await isPortFree(port, host)) return ok(`Port ${port} is free.`);
  return {
    level: 'error',
    text: `Port ${port} is in use by another program, or may not be used.`,
    remedy: 'Stop the other program (it may be Lathunden itself), or set PORT to another number.',
  };
}

const places = () => loadLexicon(join(import.meta.dirname, '..', 'knowledge', 'lexicon'), null).places;

/** The computer the program runs on. */
export const thisComputer: Surroundings = {
  nodeVersion: process.versions.node,
  isPortFree: (port, host) =>
    new Promise((decide) => {
      const probe = createServer();
      probe.once('error', () => decide(false));
      probe.listen(port, host, () => probe.close(() => decide(true)));
    }),
  districtNamed: (text) => unitNamed(text, places()),
  districts: () => places().map(({ name }) => name),
  checkDatabase: async (place) => (await import('./store/sql/check-database.ts')).checkDatabase(place),
  listFiles: (folder) => readdir(folder, { recursive: true }).catch(() => null),
  isWritable: async (folder) => {
    for (let path = resolve(folder); ; path = dirname(path)) {
      const state = await access(path, constants.W_OK).then(
        () => 'writable',
        (error: NodeJS.ErrnoException) => error.code ?? 'unknown',
      );
      if (state !== 'ENOENT') return state === 'writable';
      if (path === dirname(path)) return false;
    }
  },
};
