import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type TurnContext,
} from 'botbuilder';
import { type RefusalCause, UnauthenticatedError } from './errors.ts';
import { keepEntityFields } from './keep-entity-fields.ts';
import { muteConsoleErrors } from './mute-console-errors.ts';

/**
 * The Bot Framework's own settings: MicrosoftAppId and so on, and for closed networks and tests the addresses of
 * metadata and log-in. Without MicrosoftAppId nobody is authenticated: the caller must see to it that only this
 * computer can reach the server.
 */
export type AdapterSettings = ConfigurationBotFrameworkAuthenticationOptions;

const authenticationTimeoutMs = 10_000;

/** @param timeoutMs how long fetching the signing keys may take before the caller is refused */
export function createAdapter(
  settings: AdapterSettings,
  timeoutMs = authenticationTimeoutMs,
  credentials?: CredentialsFactory,
): TeamsAdapter {
  keepEntityFields();
  return new TeamsAdapter(new StrictAuthentication(settings, timeoutMs, credentials));
}

/** Vouches for the bot before Teams; left out, it is made from the settings. */
export type CredentialsFactory = NonNullable<
  ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]
>;

/** What the SDK calls Teams with. */
export type Connector = Awaited<
  ReturnType<ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>['create']>
>;

/** CloudAdapter without its HTTP half, which answers 500 to forged tokens and repeats internal messages. */
export class TeamsAdapter extends CloudAdapter {
  /**
   * Authenticates an activity and runs a turn for it.
   * @returns what the SDK wants answered: the collected replies, for a caller that expects them
   * @throws UnauthenticatedError
   */
  run(authorization: string, activity: Activity, logic: (context: TurnContext) => Promise<void>) {
    return this.processActivity(authorization, activity, logic);
  }

  /**
   * A client for writing where nobody has just written: the one that `continueConversationAsync` makes, without a turn around
   * it, whose calls can be aborted. It repeats failed calls as the SDK does.
   * @param appId null in local mode
   */
  clientFor(appId: string | null, serviceUrl: string): Promise<Connector> {
    const identity = this.createClaimsIdentity(appId ?? '');
    return this.botFrameworkAuthentication.createConnectorFactory(identity).create(serviceUrl);
  }
}

type UserTokenClient = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>>;

/** Turns every way in which authentication can fail into one error. */
class StrictAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #timeoutMs: number;

  constructor(settings: AdapterSettings, timeoutMs: number, credentials?: CredentialsFactory) {
    super(settings, credentials);
    this.#timeoutMs = timeoutMs;
  }

  override async authenticateRequest(activity: Activity, authorization: string) {
    const work = muteConsoleErrors(() => super.authenticateRequest(activity, authorization));
    try {
      return await withTimeout(work, this.#timeoutMs);
    } catch (error) {
      throw new UnauthenticatedError(causeOf(error));
    }
  }

  /** For sign-in prompts, which we have none of; making a client for each turn would cost more than most answers. */
  override async createUserTokenClient(): Promise<UserTokenClient> {
    return {} as UserTokenClient;
  }
}

function causeOf(error: unknown): RefusalCause {
  const { name, statusCode } = error as { name?: unknown; statusCode?: unknown };
  return name === 'FetchError' || name === 'TimeoutError' || statusCode === 500
    ? 'metadata_unreachable'
    : 'token_refused';
}

async function withTimeout<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new DOMException('Too slow', 'TimeoutError')), timeoutMs);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
