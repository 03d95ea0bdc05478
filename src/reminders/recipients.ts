import type { Conversations } from '../store/conversations.ts';
import type { People, Person } from '../store/people.ts';
import type { Messenger } from './messenger.ts';
import type { Audience } from './reminder.ts';

/** Somebody that a reminder goes to, or a channel or group. */
export interface Recipient {
  readonly person: Person | null;
  /** null for a person: then it is their own chat, wherever that is when it is sent. */
  readonly conversation: string | null;
}

/**
 * Finds who a reminder goes to now; who is in a team or has said that they work in a district may change until next time.
 * @throws MessengerError when Teams does not say who is in a team
 */
export type FindRecipients = (audience: Audience, owner: string | null) => Promise<readonly Recipient[]>;

export interface RecipientParts {
  readonly people: People;
  readonly conversations: Pick<Conversations, 'get'>;
  readonly messenger: Pick<Messenger, 'members'>;
  /** Milliseconds. */
  readonly now: () => number;
}

export function createFindRecipients(parts: RecipientParts): FindRecipients {
  const { people, conversations, messenger, now } = parts;
  const asRecipients = (found: readonly Person[]) =>
    found.map((person): Recipient => ({ person, conversation: null }));
  const membersOf = async (conversation: string) => {
    const members = await messenger.members(conversation);
    const tenant = (await conversations.get(conversation))?.tenant ?? null;
    await people.seenAll(
      members.map(({ id, name, account }) => ({ id, name, account, tenant })),
      now(),
    );
    return people.byIds(members.map(({ id }) => id));
  };
  return async (audience, owner) => {
    switch (audience.kind) {
      case 'me':
        return owner === null ? [] : asRecipients(await people.byIds([owner]));
      case 'people':
        return asRecipients(await people.byIds(audience.ids));
      case 'channel':
        return [{ person: null, conversation: audience.conversation }];
      case 'members':
        return asRecipients(await membersOf(audience.conversation));
      case 'unit':
        return asRecipients(await people.inUnit(audience.unit));
      case 'role':
        return asRecipients(await people.inRole(audience.role, audience.unit));
    }
  };
}
