import { z } from 'zod';
import type { SeenConversation } from '../store/conversations.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import { isOutside, readSurface } from './read-surface.ts';
import { stripMentions } from './strip-mentions.ts';
import type { Scope, Speaker, Turn, TurnContent } from './turn.ts';
import { withoutThread } from './without-thread.ts';

/** Translates an activity into what somebody did. Pure; anything we have no use for becomes `ignored`. */
export function readTurn(activity: IncomingActivity): Turn {
  return {
    conversation: activity.conversation.id,
    scope: readScope(activity),
    speaker: readSpeaker(activity),
    reference: readReference(activity),
    content: readContent(activity),
  };
}

export function readScope({ conversation }: IncomingActivity): Scope {
  if (conversation.conversationType === 'channel') return 'channel';
  if (conversation.conversationType === 'groupChat' || conversation.isGroup === true) return 'group';
  return 'personal';
}

/**
 * Events come from Teams itself, and may name the team or the bot as the one behind them. Only in somebody's own chat is it
 * theirs, and only where it has their object id: otherwise the same person would be known under two names.
 */
function readSpeaker(activity: IncomingActivity): Speaker | null {
  const { from, type, recipient } = activity;
  if (from == null || from.id === '' || from.id === recipient?.id) return null;
  const speaks = type === 'message' || type === 'invoke';
  if (!speaks && (readScope(activity) !== 'personal' || from.aadObjectId == null)) return null;
  return { id: from.aadObjectId ?? from.id, name: from.name ?? null, account: from.id };
}

function readReference(activity: IncomingActivity): SeenConversation | null {
  const { conversation, channelData, channelId, serviceUrl, recipient } = activity;
  if (serviceUrl === undefined || recipient == null || recipient.id === '') return null;
  // Somebody's chat with a colleague is none that the bot may write in.
  if (isOutside(activity)) return null;
  const scope = readScope(activity);
  const id = scope === 'channel' ? withoutThread(conversation.id) : conversation.id;
  return {
    id,
    scope,
    channel: channelId,
    serviceUrl,
    bot: recipient.id,
    tenant: conversation.tenantId ?? channelData?.tenant?.id ?? null,
    person: scope === 'personal' ? (readSpeaker(activity)?.id ?? null) : null,
    team: scope === 'channel' ? (channelData?.team?.id ?? null) : null,
    name: scope === 'personal' ? null : readName(id, activity),
  };
}

/** Events about one channel arrive in another; a team's first channel has the team's id, and seldom a name of its own. */
function readName(id: string, { conversation, channelData }: IncomingActivity): string | null {
  const { channel, team } = channelData ?? {};
  const named = [
    channel?.id == null || channel.id === id ? channel?.name : null,
    team?.id === id ? team.name : null,
    conversation.name,
  ];
  return named.find((name) => name != null && name !== '') ?? null;
}

function readContent(activity: IncomingActivity): TurnContent {
  switch (activity.type) {
    case 'message':
      return readMessage(activity);
    case 'invoke':
      return readInvoke(activity);
    case 'conversationUpdate':
      if (concernsBot(activity, activity.membersAdded)) return { kind: 'joined' };
      return { kind: concernsBot(activity, activity.membersRemoved) ? 'left' : 'ignored' };
    case 'installationUpdate':
      if (activity.action?.startsWith('add') === true) return { kind: 'joined' };
      return { kind: activity.action?.startsWith('remove') === true ? 'left' : 'ignored' };
    default:
      return { kind: 'ignored' };
  }
}

const carriesVerb = z.object({ verb: z.string() });

/** A button in a client without Universal Actions arrives as a message with a value. */
function readMessage(activity: IncomingActivity): TurnContent {
  const text = stripMentions(activity.text ?? '');
  const { value } = activity;
  if (carriesVerb.safeParse(value).success || (text === '' && isObject(value))) {
    return {
      kind: 'action',
      payload: value,
      replaceable: false,
      press: pressKey(activity, value),
      card: activity.replyToId ?? null,
    };
  }
  return { kind: 'message', text };
}

const ActionInvoke = z.object({
  action: z.object({ verb: z.string().optional(), data: z.record(z.string(), z.unknown()).optional() }),
});

function readInvoke(activity: IncomingActivity): TurnContent {
  if (activity.name === 'message/submitAction') {
    return { kind: 'rated', payload: activity.value, press: pressKey(activity, { verb: 'rated' }) };
  }
  if (activity.name !== 'adaptiveCard/action') return readSurface(activity) ?? { kind: 'unknown-invoke' };
  const parsed = ActionInvoke.safeParse(activity.value);
  const action = parsed.success ? parsed.data.action : {};
  const payload = { ...action.data, ...(action.verb === undefined ? {} : { verb: action.verb }) };
  return {
    kind: 'action',
    payload,
    replaceable: true,
    press: pressKey(activity, payload),
    card: activity.replyToId ?? null,
  };
}

/** One person, one card, one kind of button: pressing again, or a client trying again, gives the same key. */
function pressKey({ conversation, from, replyToId, id }: IncomingActivity, payload: unknown): string {
  const verb = carriesVerb.safeParse(payload);
  return JSON.stringify([
    conversation.id,
    from?.id ?? '',
    replyToId ?? id ?? '',
    verb.success ? verb.data.verb : '',
  ]);
}

function concernsBot({ recipient }: IncomingActivity, members: IncomingActivity['membersAdded']): boolean {
  return members?.some((member) => member.id !== '' && member.id === recipient?.id) ?? false;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
