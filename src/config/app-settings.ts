import { z } from 'zod';

/**
 * What the app package for Teams says. The same in local mode: a package is often made on another computer than the one that
 * the bot runs on, and without its password.
 */
export interface AppSettings {
  /** MicrosoftAppId: the bot, and the registration that the tab signs in with. */
  readonly botId: string | null;
  /** The app's own id in Teams: the bot's, unless it is said. */
  readonly appId: string | null;
  /** As it was set: without one there is nowhere for Teams to look. */
  readonly publicUrl: string | null;
  /** null for the program's own. */
  readonly version: string | null;
  /** Who stands behind it. */
  readonly developer: {
    readonly name: string;
    /** null for the program's own page about privacy. */
    readonly website: string | null;
  };
}

/** What Teams leaves room for. */
const LONGEST_NAME = 32;

/** The variables behind the settings; spread into the schema of the whole environment. */
export const appVariables = {
  appVersion: z
    .string()
    .regex(/^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/u, {
      error: 'TEAMS_APP_VERSION must be three numbers such as 1.0.1.',
    })
    .optional(),
  developerName: z
    .string()
    .max(LONGEST_NAME, {
      error: `DEVELOPER_NAME must have at most ${LONGEST_NAME} characters: Teams has no room for more.`,
    })
    .default('Lathunden'),
  developerWebsite: z
    .url({
      protocol: /^https$/,
      error: 'DEVELOPER_WEBSITE must be an address such as https://www.example.se, with https.',
    })
    .optional(),
};

/** The names that the variables have in the environment. */
export const appVariableNames = {
  appVersion: 'TEAMS_APP_VERSION',
  developerName: 'DEVELOPER_NAME',
  developerWebsite: 'DEVELOPER_WEBSITE',
} as const satisfies Record<keyof typeof appVariables, string>;

const values = z.object(appVariables);

export function appSettings(
  { appVersion, developerName, developerWebsite }: z.output<typeof values>,
  ids: {
    readonly appId?: string | undefined;
    readonly teamsAppId?: string | undefined;
    readonly publicUrl?: string | undefined;
  },
): AppSettings {
  return {
    botId: ids.appId ?? null,
    appId: ids.teamsAppId ?? ids.appId ?? null,
    publicUrl: ids.publicUrl ?? null,
    version: appVersion ?? null,
    developer: { name: developerName, website: developerWebsite ?? null },
  };
}
