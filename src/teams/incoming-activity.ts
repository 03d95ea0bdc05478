import { z } from 'zod';

const Account = z.looseObject({
  id: z.string().max(500).default(''),
  aadObjectId: z.string().max(100).nullish(),
  name: z.string().max(500).nullish(),
});

/** What Teams says of where it happened; anything odd in it is as good as nothing. */
const ChannelData = z
  .looseObject({
    team: z.looseObject({ id: z.string().max(500).nullish(), name: z.string().max(500).nullish() }).nullish(),
    channel: z
      .looseObject({ id: z.string().max(500).nullish(), name: z.string().max(500).nullish() })
      .nullish(),
    tenant: z.looseObject({ id: z.string().max(100).nullish() }).nullish(),
  })
  .nullish()
  .catch(null);

/**
 * What we read of an activity; the rest is handed on unseen. The conversation is cut down to what we know, since
 * it is copied into every reply.
 */
export const IncomingActivity = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().max(500).optional(),
  replyToId: z.string().max(500).nullish(),
  channelId: z.string().max(100).default(''),
  serviceUrl: z.url({ protocol: /^https?$/ }).optional(),
  conversation: z.object({
    id: z.string().min(1).max(1000),
    conversationType: z.string().max(100).nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: z.string().max(100).nullish(),
    name: z.string().max(500).nullish(),
  }),
  channelData: ChannelData,
  from: Account.nullish(),
  recipient: Account.nullish(),
  name: z.string().max(200).nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  action: z.string().max(100).nullish(),
  membersAdded: z.array(Account).nullish(),
  membersRemoved: z.array(Account).nullish(),
});
export type IncomingActivity = z.infer<typeof IncomingActivity>;
