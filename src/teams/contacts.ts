import type { Conversations } from '../store/conversations.ts';
import type { People } from '../store/people.ts';
import type { Turn } from './turn.ts';

/** Where Lathunden can be reached and by whom: noted at every turn, since only a turn says it. */
export interface Contacts {
  /** Notes who spoke and where, or that the bot was removed. Rejects when the store does. */
  note(turn: Turn): Promise<void>;
}

export interface ContactParts {
  readonly people: Pick<People, 'seen'>;
  readonly conversations: Pick<Conversations, 'seen' | 'deactivate' | 'shared'>;
  /** Milliseconds. */
  readonly now: () => number;
}

export function createContacts({ people, conversations, now }: ContactParts): Contacts {
  return {
    async note({ speaker, reference, content }) {
      if (reference === null) return;
      if (content.kind === 'left') return leave(reference.id);
      if (speaker !== null) await people.seen({ ...speaker, tenant: reference.tenant }, now());
      await conversations.seen(reference, now());
    },
  };

  /** Removed from a team, the bot is removed from all its channels. */
  async function leave(id: string): Promise<void> {
    const channels = (await conversations.shared()).filter(({ team }) => team === id);
    for (const place of new Set([id, ...channels.map((channel) => channel.id)]))
      await conversations.deactivate(place, 'removed', now());
  }
}

/** For a bot that is only spoken with and writes to nobody of its own accord. */
export const noContacts: Contacts = { note: async () => {} };
