import type { Activity } from 'botbuilder';
import type { SeenConversation } from '../../store/conversations.ts';

/** Writes on a message where it goes and who sends it: in a turn the SDK does so. */
export function addressActivity(
  message: Partial<Activity>,
  { id, channel, serviceUrl, bot, scope, tenant }: SeenConversation,
): Partial<Activity> {
  return {
    ...message,
    channelId: channel,
    serviceUrl,
    from: { id: bot } as Activity['from'],
    conversation: {
      id,
      isGroup: scope !== 'personal',
      conversationType: scope === 'group' ? 'groupChat' : scope,
      ...(tenant === null ? {} : { tenantId: tenant }),
    } as Activity['conversation'],
  };
}
