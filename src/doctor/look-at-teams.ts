import { join } from 'node:path';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { error, type Finding, ok, warning } from './finding.ts';
import { isLathunden } from './is-lathunden.ts';
import type { Surroundings } from './surroundings.ts';

/** Where `npm run build:tab` puts what the browser gets. */
const TAB = join(import.meta.dirname, '..', '..', 'dist', 'tab');

/** What the app in Teams needs beside the bot: an address, a tab that has been built, and a tenant to sign in with. */
export async function lookAtTeams(config: Config, surroundings: Surroundings): Promise<readonly Finding[]> {
  const tab = await tabFinding(config, surroundings);
  if (config.identity === null) return [tab];
  const address = addressFinding(config);
  return [
    address,
    ...(address.level === 'ok' ? [await answerFinding(config, surroundings)] : []),
    tab,
    ...signInFindings(config),
    ...(config.signIn === null ? [] : [await keysFinding(config.signIn, surroundings)]),
  ];
}

async function tabFinding({ identity }: Config, { listFiles }: Surroundings): Promise<Finding> {
  if ((await listFiles(TAB))?.includes('index.html') === true) return ok('The tab has been built.');
  const level = identity === null ? warning : error;
  return level(
    'The tab has not been built: dist/tab/index.html is missing.',
    'Run npm run build:tab; npm ci does it too, unless it was told to skip scripts.',
  );
}

function addressFinding({ app: { publicUrl } }: Config): Finding {
  if (publicUrl === null) {
    return warning(
      'PUBLIC_URL is not set: Teams cannot show the tab, and cards have no links to files.',
      'Set it to where the bot is reached from outside, such as https://lathunden.example.se. "lathund package" needs it too.',
    );
  }
  const { protocol, host, href, origin } = new URL(publicUrl);
  if (protocol !== 'https:') {
    return error(
      `PUBLIC_URL is ${publicUrl}, and Teams shows nothing without https.`,
      `Give the bot a certificate, in a reverse proxy for one, and set PUBLIC_URL to https://${host}.`,
    );
  }
  if (href === `${origin}/`) return ok(`People reach the bot at ${origin}.`);
  return error(
    `PUBLIC_URL is ${publicUrl}, with more than a host in it.`,
    `The bot and its tab are at the root of their host: set PUBLIC_URL to ${origin}, and let the reverse proxy send all of it on.`,
  );
}

async function answerFinding({ app: { publicUrl }, port }: Config, { ask }: Surroundings): Promise<Finding> {
  const url = `${publicUrl}/healthz`;
  const answer = await ask(url);
  if (answer === null) {
    return warning(
      `${url} does not answer.`,
      `Start the bot first. Then look at the name in DNS, the certificate, the firewall, and that the reverse proxy sends on to port ${port}.`,
    );
  }
  if (isLathunden(answer)) return ok(`${url} answers.`);
  return warning(
    `${url} answers with ${answer.status}, but it is not Lathunden that does.`,
    `Let the reverse proxy send everything on to port ${port}, /healthz too, without a sign-in of its own.`,
  );
}

function signInFindings({ identity, signIn, app: { publicUrl } }: Config): readonly Finding[] {
  if (identity === null) return [];
  if (signIn === null) {
    return [
      warning(
        'Nobody can sign in to the tab: there is no tenant.',
        'Set MicrosoftAppTenantId to "Directory (tenant) ID" from the app registration. The bot works without.',
      ),
    ];
  }
  if (identity.type === 'UserAssignedMSI') {
    return [
      warning(
        'Nobody can sign in to the tab: a managed identity has no app registration that can expose an API.',
        'Use a single-tenant app registration with a client secret where people are to have the tab. The bot works without.',
      ),
    ];
  }
  if (publicUrl === null) return [];
  const resource = `api://${new URL(publicUrl).host}/botid-${identity.appId}`;
  return [ok(`The tab signs in with the scope access_as_user of ${resource}.`)];
}

const Keys = z.object({ keys: z.array(z.unknown()).min(1) });

async function keysFinding(
  { keysUrl, tenantId }: NonNullable<Config['signIn']>,
  { ask }: Surroundings,
): Promise<Finding> {
  const answer = await ask(keysUrl);
  if (answer === null) {
    return error(
      `The tenant's keys cannot be reached from here (${keysUrl}): nobody can sign in to the tab.`,
      `Let this computer reach ${new URL(keysUrl).host} on port 443.`,
    );
  }
  if (answer.status === 200 && Keys.safeParse(answer.body).success)
    return ok("The tenant's keys can be fetched.");
  return error(
    `There are no keys at ${keysUrl} (it answers with ${answer.status}): nobody can sign in to the tab.`,
    `Look at MicrosoftAppTenantId (${tenantId}): it must be "Directory (tenant) ID" from the app registration.`,
  );
}
