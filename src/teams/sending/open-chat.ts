import type { Conversation, SeenConversation } from '../../store/conversations.ts';
import type { Person } from '../../store/people.ts';
import type { Connector } from '../create-adapter.ts';

/** Somebody who has no chat with Lathunden, and the conversation through which they are reached. */
export interface Stranger {
  readonly person: Person & { readonly account: string };
  readonly through: Conversation;
}

/**
 * Opens a chat with somebody, or finds the one there is; nothing shows in it yet.
 * @throws the SDK's error
 */
export async function openChat(
  client: Connector,
  { person, through }: Stranger,
  signal: AbortSignal,
): Promise<SeenConversation> {
  const tenant = person.tenant ?? through.tenant;
  const { id } = await client.conversations.createConversation(
    {
      isGroup: false,
      bot: { id: through.bot, name: '' },
      members: [{ id: person.account, name: '' }],
      ...(tenant === null ? {} : { tenantId: tenant, channelData: { tenant: { id: tenant } } }),
    } as Parameters<typeof client.conversations.createConversation>[0],
    { abortSignal: signal },
  );
  if (typeof id !== 'string' || id === '') throw new TypeError('Teams made a conversation without an id');
  const { channel, serviceUrl, bot } = through;
  return {
    id,
    scope: 'personal',
    channel,
    serviceUrl,
    bot,
    tenant,
    person: person.id,
    team: null,
    name: null,
  };
}
