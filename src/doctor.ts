import { type Config, ConfigError, type Environment, isLoopback, readConfig } from './config.ts';
import { error, type Finding, ok, problemFinding, warning } from './doctor/finding.ts';
import { isLathunden } from './doctor/is-lathunden.ts';
import { lookAtKnowledge } from './doctor/look-at-knowledge.ts';
import { lookAtStorage } from './doctor/look-at-storage.ts';
import { lookAtTeams } from './doctor/look-at-teams.ts';
import type { Surroundings } from './doctor/surroundings.ts';
import { thisComputer } from './doctor/this-computer.ts';

const neededNode = 24;

/** Looks at everything the program needs before it can run; the findings come in the order one would fix them. */
export async function diagnose(
  env: Environment,
  surroundings: Surroundings = thisComputer,
): Promise<readonly Finding[]> {
  const node = nodeFinding(surroundings.nodeVersion);
  let config: Config;
  try {
    config = readConfig(env);
  } catch (problem) {
    if (!(problem instanceof ConfigError)) throw problem;
    return [node, ...problem.problems.map(problemFinding)];
  }
  return [
    node,
    identityFinding(config),
    ...(await lookAtTeams(config, surroundings)),
    ...(await lookAtKnowledge(config, surroundings)),
    ...(await lookAtStorage(config, surroundings)),
    ...managerFindings(config),
    await portFinding(config, surroundings),
  ];
}

function nodeFinding(version: string): Finding {
  if (Number.parseInt(version, 10) >= neededNode) return ok(`Node ${version} is new enough.`);
  return error(
    `Node ${version} is too old: Lathunden needs Node ${neededNode} or later.`,
    'Start it through npm (npm start), which brings its own Node on Linux, or install a newer Node.',
  );
}

function identityFinding({ identity, host }: Config): Finding {
  if (identity !== null) return ok(`The bot has an app id (${identity.type}) and what belongs to it.`);
  return warning(
    `There is no app id: the bot runs in local mode, reachable from this computer only (${host}).`,
    'That is right for trying it out. For Teams, set MicrosoftAppId, its password and its tenant id.',
  );
}

/** With an app id nobody may remind others until somebody has been named. */
function managerFindings({ identity, reminders: { managers, managerTeam } }: Config): readonly Finding[] {
  if (managers.length > 0 || managerTeam !== null)
    return [ok('It is said who may remind others (MANAGERS, MANAGER_TEAM).')];
  if (identity === null) return [];
  const remedy =
    'Set MANAGERS to object ids, or MANAGER_TEAM to a team whose members may. Everybody may remind themselves.';
  return [warning('Nobody may remind others: there are no managers.', remedy)];
}

async function portFinding({ port, host }: Config, { isPortFree, ask }: Surroundings): Promise<Finding> {
  if (await isPortFree(port, host)) return ok(`Port ${port} is free.`);
  const here = isLoopback(host) ? host.replace(/^::1$/u, '[::1]') : '127.0.0.1';
  if (isLathunden(await ask(`http://${here}:${port}/healthz`)))
    return ok(`Port ${port} is Lathunden's: it runs.`);
  return error(
    `Port ${port} is in use by another program, or may not be used.`,
    'Stop the other program, or set PORT to another number.',
  );
}
