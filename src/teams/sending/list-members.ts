import { z } from 'zod';
import type { Member } from '../../reminders/messenger.ts';
import type { Connector } from '../create-adapter.ts';

const PAGE_SIZE = 500;
/** A team has at most 25,000 members. */
const MOST_PAGES = 500;

/** The SDK knows only `id` and `name` by name; Teams says more, and other clients less. */
const Account = z.looseObject({
  id: z.string().min(1),
  aadObjectId: z.string().min(1).nullish().catch(null),
  objectId: z.string().min(1).nullish().catch(null),
  name: z.string().nullish().catch(null),
});
const Page = z.looseObject({
  members: z.array(z.unknown()).nullish(),
  continuationToken: z.string().nullish(),
});

/** Lets one call take so long and no longer. */
export type InTime = <T>(ask: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/**
 * Everybody in a team, channel or group, page after page, each once.
 * @throws the SDK's error
 */
export async function listMembers(
  client: Connector,
  conversation: string,
  inTime: InTime,
): Promise<readonly Member[]> {
  const found = new Map<string, Member>();
  let token = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const said = Page.parse(
      await inTime((abortSignal) =>
        client.conversations.getConversationPagedMembers(conversation, {
          pageSize: PAGE_SIZE,
          ...(token === '' ? {} : { continuationToken: token }),
          abortSignal,
        } as Parameters<typeof client.conversations.getConversationPagedMembers>[1] & object),
      ),
    );
    for (const member of said.members ?? []) {
      const { data } = Account.safeParse(member);
      if (data === undefined) continue;
      const id = data.aadObjectId ?? data.objectId ?? data.id;
      found.set(id, { id, account: data.id, name: data.name ?? null });
    }
    token = said.continuationToken ?? '';
    if (token === '') return [...found.values()];
  }
  throw new RangeError('Teams always has more members');
}
