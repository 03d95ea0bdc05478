import type { AppSettings } from '../../config/app-settings.ts';
import { ConfigError } from '../../config.ts';
import { privacyPagePath } from '../../http/privacy-page.ts';

/** What stands in the template as `${NAME}`. */
export interface AppValues {
  readonly APP_ID: string;
  readonly APP_VERSION: string;
  readonly BOT_ID: string;
  /** With https, without a path and without a final slash. */
  readonly PUBLIC_URL: string;
  /** Its host, with the port where there is one. */
  readonly PUBLIC_HOST: string;
  readonly DEVELOPER_NAME: string;
  readonly DEVELOPER_WEBSITE: string;
}

/**
 * What an app package is filled in with.
 * @param programVersion for where no other is set
 * @throws ConfigError naming everything that is missing or cannot be in a package
 */
export function appValues(app: AppSettings, programVersion: string): AppValues {
  const { botId, appId } = app;
  const problems: string[] = [];
  if (botId === null || appId === null) problems.push(noBot);
  const address = readAddress(app.publicUrl);
  if (typeof address === 'string') problems.push(address);
  if (botId === null || appId === null || typeof address === 'string') throw new ConfigError(problems);
  return {
    APP_ID: appId.toLowerCase(),
    APP_VERSION: app.version ?? programVersion,
    BOT_ID: botId.toLowerCase(),
    PUBLIC_URL: address.origin,
    PUBLIC_HOST: address.host,
    DEVELOPER_NAME: app.developer.name,
    DEVELOPER_WEBSITE: app.developer.website ?? `${address.origin}${privacyPagePath}`,
  };
}

const noBot =
  'MicrosoftAppId is missing: copy "Application (client) ID" from the app registration that the bot has.';

/** @returns the address, or what is wrong with it */
function readAddress(publicUrl: string | null): URL | string {
  if (publicUrl === null) {
    return 'PUBLIC_URL is missing: set it to where Teams reaches the bot and its tab, such as https://lathunden.example.se.';
  }
  const url = new URL(publicUrl);
  if (url.protocol !== 'https:') {
    return `PUBLIC_URL is ${publicUrl}: Teams shows nothing without https, so give the bot a certificate and write https://${url.host}.`;
  }
  if (url.href !== `${url.origin}/`) {
    return `PUBLIC_URL is ${publicUrl}: leave out what stands after the host, since the bot and its tab are at its root (${url.origin}).`;
  }
  return url;
}
