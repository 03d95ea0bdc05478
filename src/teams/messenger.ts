import type { Log } from '../http/log-port.ts';
import { errorName } from '../privacy/error-name.ts';
import { MessengerError } from '../reminders/errors.ts';
import type { Messenger, SendResult } from '../reminders/messenger.ts';
import type { Conversation, Conversations, SeenConversation } from '../store/conversations.ts';
import type { ClaimedDelivery } from '../store/ledger.ts';
import type { TeamsAdapter } from './create-adapter.ts';
import type { Reply } from './reply.ts';
import { addressActivity } from './sending/address-activity.ts';
import { createConnections } from './sending/connections.ts';
import { explainFailure } from './sending/explain-failure.ts';
import { type InTime, listMembers } from './sending/list-members.ts';
import { openChat, type Stranger } from './sending/open-chat.ts';
import { createOutbox, type Outbox } from './sending/send-once.ts';
import { within } from './sending/within.ts';
import { mayWriteTo } from './service-url.ts';
import { toActivity } from './to-activity.ts';

export interface MessengerParts {
  readonly adapter: Pick<TeamsAdapter, 'clientFor'>;
  /** null in local mode. */
  readonly appId: string | null;
  readonly conversations: Pick<Conversations, 'get' | 'seen' | 'shared'>;
  /** null when there is nothing to send any more: the checklist has been taken out. */
  readonly render: (claimed: ClaimedDelivery) => Reply | null;
  readonly log: Log;
  /** Milliseconds that a message may take, a chat opened for it included. */
  readonly timeoutMs?: number;
  /** Milliseconds, by the machine's clock. */
  readonly now: () => number;
  readonly outbox?: Outbox;
}

const USUAL_TIMEOUT_MS = 15_000;
const noAddress: SendResult = { kind: 'refused', status: null, code: 'no_address', gone: false };

/** Makes the messenger that speaks Teams. It keeps no book: what is sent, when and whether again others decide. */
export function createMessenger(parts: MessengerParts): Messenger {
  const { conversations, log, now, timeoutMs = USUAL_TIMEOUT_MS, outbox = createOutbox() } = parts;
  const connect = createConnections(parts.adapter, parts.appId, outbox);
  const mayWrite = (where: Conversation | null): where is Conversation =>
    where !== null && mayWriteTo(where.serviceUrl, parts.appId === null);

  /** @param counts whether what `work` sends is a message that somebody could get twice */
  const attempt = async <T>(
    ms: number,
    counts: boolean,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<{ readonly done: T } | { readonly failed: SendResult }> => {
    let used: AbortSignal | undefined;
    try {
      return {
        done: await within(Math.max(ms, 1), (signal) => {
          used = signal;
          return work(signal);
        }),
      };
    } catch (error) {
      const failed = explainFailure(error, used === undefined ? 'unsigned' : outbox.progress(used), now());
      return { failed: failed.kind === 'passing' && !counts ? { ...failed, uncertain: false } : failed };
    }
  };

  const chatWith = async (stranger: Stranger): Promise<SeenConversation | SendResult> => {
    const opened = await attempt(timeoutMs, false, async (signal) =>
      openChat(await connect(stranger.through.serviceUrl), stranger, signal),
    );
    if ('failed' in opened) return opened.failed;
    await conversations.seen(opened.done, now()).catch((error: unknown) => {
      // It is opened anew the next time: Teams gives the same one.
      log.error({ code: 'contact_not_kept', error: errorName(error) }, 'A new chat could not be noted');
    });
    return opened.done;
  };

  const write = async (where: SeenConversation, reply: Reply, ms: number): Promise<SendResult> => {
    const { id, serviceUrl } = where;
    const activity = addressActivity(toActivity(reply, where.channel), where);
    const sent = await attempt(ms, true, async (signal) => {
      const client = await connect(serviceUrl);
      try {
        return await client.conversations.sendToConversation(id, activity, { abortSignal: signal });
      } catch (error) {
        // Teams has it; only what it said of it cannot be read.
        if (isAccepted(error)) return { id: undefined };
        throw error;
      }
    });
    if ('failed' in sent) return sent.failed;
    const message: unknown = sent.done.id;
    return {
      kind: 'sent',
      message: typeof message === 'string' && message !== '' ? message : null,
      conversation: id,
    };
  };

  const deliver = async (claimed: ClaimedDelivery): Promise<SendResult> => {
    const reply = parts.render(claimed);
    if (reply === null) return { kind: 'refused', status: null, code: 'content_gone', gone: false };
    const { conversation, person, through } = claimed;
    const started = performance.now();
    if (conversation !== null)
      return mayWrite(conversation) ? write(conversation, reply, timeoutMs) : noAddress;
    if (!mayWrite(through) || person === null || person.account === null) return noAddress;
    const { account } = person;
    const chat = await chatWith({ person: { ...person, account }, through });
    if ('kind' in chat) return chat;
    return write(chat, reply, timeoutMs - (performance.now() - started));
  };

  return {
    async deliver(claimed) {
      try {
        const result = await deliver(claimed);
        warnOf(result, log);
        return result;
      } catch (error) {
        // Before anything was sent: `attempt` catches the rest.
        log.error(
          { code: 'reminder_not_made', error: errorName(error) },
          'A reminder could not be put together',
        );
        return { kind: 'refused', status: null, code: 'content_gone', gone: false };
      }
    },
    async members(conversation) {
      // A team is known by its first channel, or by any other of its channels that somebody has written in.
      const where =
        (await conversations.get(conversation)) ??
        (await conversations.shared()).find(({ team }) => team === conversation) ??
        null;
      if (!mayWrite(where)) throw new MessengerError(null);
      // The members of a channel are those of its team.
      const whose = where.scope === 'channel' ? (where.team ?? where.id) : where.id;
      try {
        // A large team is many pages, each of which may take its time.
        const page: InTime = (ask) => within(timeoutMs, ask);
        return await listMembers(await page(() => connect(where.serviceUrl)), whose, page);
      } catch (error) {
        // Without the cause: the SDK's errors hold whole requests and answers, names and token included.
        throw new MessengerError(explainFailure(error, 'left', now()).status);
      }
    },
  };
}

function isAccepted(error: unknown): boolean {
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 200 && statusCode < 300;
}

/** What the operator has to mend; the rest is in the ledger. */
function warnOf(result: SendResult, log: Log): void {
  if (result.kind === 'refused' && result.code === 'unauthorized')
    log.error({ code: 'reminder_unauthorized', status: result.status }, 'Teams does not know the bot');
  if (result.kind === 'passing' && result.code === 'no_token')
    log.error({ code: 'reminder_without_token' }, 'The log-in service does not vouch for the bot');
}
