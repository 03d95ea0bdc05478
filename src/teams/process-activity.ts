import type { Activity, TurnContext } from 'botbuilder';
import type { Log } from '../http/log-port.ts';
import type { HandleMessages } from '../http/message-endpoint.ts';
import { botTexts } from '../texts/bot.ts';
import { inLanguage } from '../texts/in-language.ts';
import { type Language, USUAL_LANGUAGE } from '../texts/language.ts';
import type { Bot } from './bot.ts';
import type { Contacts } from './contacts.ts';
import type { TeamsAdapter } from './create-adapter.ts';
import { surfaceTrouble } from './dialogs/surface-trouble.ts';
import { UnauthenticatedError } from './errors.ts';
import { IncomingActivity } from './incoming-activity.ts';
import { actionReply } from './invoke-reply.ts';
import { createOneAtATime } from './one-at-a-time.ts';
import { readScope, readTurn } from './read-turn.ts';
import { lineReply } from './reply.ts';
import { isLocal } from './service-url.ts';
import { toActivity } from './to-activity.ts';
import type { InvokeReply, Outcome, Turn } from './turn.ts';
import { whileTyping } from './while-typing.ts';

export interface ProcessParts {
  readonly adapter: TeamsAdapter;
  readonly bot: Bot;
  readonly contacts: Contacts;
  /** The language to speak with whoever is behind a turn; null where nobody is. */
  readonly languageOf?: (person: string | null) => Promise<Language>;
  readonly log: Log;
  /** Local mode: callers are not authenticated, so replies go to this computer only. */
  readonly localOnly: boolean;
}

/**
 * How long a press waits for its message to be changed, or for a card beside it. Whoever pressed gets the card with the
 * answer to the press, and a client gives up after some seconds; the SDK may try again for longer than that.
 */
const sendPatienceMs = 1_500;

/**
 * Makes the endpoint behind `POST /api/messages`: 400 for what is no activity, 401 for whoever is not Teams, neither
 * with any detail. A turn that fails ends in an apology to the user and one line in the log, not in an HTTP error:
 * Teams would only send the same activity again.
 */
export function createProcessActivity(parts: ProcessParts): HandleMessages {
  const { adapter, bot, contacts, log, localOnly, languageOf = async () => USUAL_LANGUAGE } = parts;
  const oneAtATime = createOneAtATime();
  return async ({ authorization, body }) => {
    const parsed = IncomingActivity.safeParse(body);
    if (!parsed.success || (localOnly && !repliesHere(parsed.data))) {
      const fields = parsed.error?.issues.map((issue) => issue.path.join('.')) ?? ['serviceUrl'];
      log.warn({ code: 'activity_malformed', fields }, 'Refused what is not an activity');
      return { status: 400 };
    }
    const activity = parsed.data;
    const started = performance.now();
    const told = (code: string, error: unknown) => ({
      code,
      activityType: activity.type,
      conversationType: readScope(activity),
      ms: Math.round(performance.now() - started),
      ...traceOf(error),
    });
    const report = (code: string, error: unknown) => log.error(told(code, error), 'A turn failed');
    const warn = (error: unknown) =>
      log.warn(told('update_failed', error), 'A card is old to whoever opens the conversation anew');

    let invoke: InvokeReply | undefined;
    const patience = Promise.withResolvers<void>();
    let impatient: NodeJS.Timeout | undefined;
    const logic = async (context: TurnContext) => {
      const turn = readTurn(activity);
      // First of all: whoever asks to be forgotten is then forgotten with this turn and all.
      await contacts
        .note(turn)
        .catch((error: unknown) =>
          log.error(told('contact_not_kept', error), 'Who spoke could not be noted'),
        );
      const language = await languageOf(turn.speaker?.id ?? null).catch((error: unknown) => {
        report('language_unknown', error);
        return USUAL_LANGUAGE;
      });
      await inLanguage(language, () => answer(context, turn));
    };
    const answer = async (context: TurnContext, turn: Turn) => {
      const deciding = bot(turn).catch((error: unknown) => {
        report('turn_failed', error);
        return apology(turn);
      });
      // Whoever waits for a card in place of the one they pressed sees that by the button.
      const outcome = isAnsweredByMessage(turn)
        ? await whileTyping(deciding, () => context.sendActivity({ type: 'typing' }))
        : await deciding;
      invoke = outcome.invoke;
      if (invoke !== undefined) impatient = setTimeout(patience.resolve, sendPatienceMs);
      try {
        for (const reply of outcome.replies)
          await context.sendActivity(toActivity(reply, activity.channelId));
        const { update } = outcome;
        if (update === undefined) return;
        await oneAtATime(JSON.stringify([activity.conversation.id, update.message]), () =>
          change(context, update, activity.channelId, warn),
        );
      } catch (error) {
        report('send_failed', error);
        await outcome.undo?.();
      }
    };

    try {
      const running = adapter.run(authorization, withDates(activity), logic);
      const response = await Promise.race([running, patience.promise]);
      running.catch((error: unknown) => report('turn_failed', error));
      return (
        invoke ?? { status: response?.status ?? 200, ...(response?.body ? { body: response.body } : {}) }
      );
    } catch (error) {
      if (error instanceof UnauthenticatedError) {
        log.warn({ code: error.code, reason: error.reason }, 'Refused a caller that is not Teams');
        return { status: 401 };
      }
      report('turn_failed', error);
      return { status: 500 };
    } finally {
      clearTimeout(impatient);
    }
  };
}

/** Some clients cannot change a message, and one that is gone cannot be changed: no fault of the turn. */
async function change(
  context: TurnContext,
  { message, reply, orElse }: NonNullable<Outcome['update']>,
  channelId: string,
  warn: (error: unknown) => void,
): Promise<void> {
  try {
    await context.updateActivity({ ...toActivity(reply, channelId), id: message });
  } catch (error) {
    if (orElse) await context.sendActivity(toActivity(reply, channelId));
    else warn(error);
  }
}

function isAnsweredByMessage({ content }: Turn): boolean {
  return content.kind === 'message' || (content.kind === 'action' && !content.replaceable);
}

function apology({ content }: Turn): Outcome {
  const line = botTexts.trouble.failed;
  const surface = surfaceTrouble(content, 'failed');
  if (surface !== null) return { replies: [], invoke: surface };
  if (content.kind === 'rated') return { replies: [], invoke: { status: 200, body: {} } };
  if (content.kind === 'action' && content.replaceable) return { replies: [], invoke: actionReply({ line }) };
  return { replies: content.kind === 'message' || content.kind === 'action' ? [lineReply(line)] : [] };
}

/** What may be logged of an error: its kind and where in our code. Its message may quote what somebody wrote. */
function traceOf(error: unknown): object {
  if (!(error instanceof Error)) return {};
  const frame = /\/src\/([\w/.-]+:\d+)/.exec(error.stack?.replace(error.message, '') ?? '');
  const { statusCode } = error as { statusCode?: unknown };
  return {
    error: error.name,
    ...(frame === null ? {} : { at: frame[1] }),
    ...(typeof statusCode === 'number' ? { status: statusCode } : {}),
  };
}

/** Without authentication the reply address is whatever the caller says; keep it from pointing anywhere else. */
function repliesHere({ serviceUrl }: IncomingActivity): boolean {
  return serviceUrl === undefined || isLocal(serviceUrl);
}

/** The SDK counts on dates where JSON has strings. */
function withDates(activity: IncomingActivity): Activity {
  const dated: Record<string, unknown> = { ...activity };
  for (const key of ['timestamp', 'localTimestamp', 'expiration']) {
    const value = dated[key];
    if (typeof value === 'string') dated[key] = new Date(value);
  }
  return dated as unknown as Activity;
}
