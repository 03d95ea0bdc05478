import type { Conversations } from '../store/conversations.ts';
import { reminderTexts } from '../texts/reminders.ts';
import type { Audience } from './reminder.ts';

const texts = reminderTexts.audience;

/** An audience in words, in the middle of a sentence: "alla i Farsta". */
export async function sayAudience(
  audience: Audience,
  owner: string | null,
  conversations: Pick<Conversations, 'get'>,
): Promise<string> {
  switch (audience.kind) {
    case 'me':
      return texts.me(owner);
    case 'people':
      return texts.people(audience.ids.length);
    case 'channel':
    case 'members':
      return texts[audience.kind]((await conversations.get(audience.conversation))?.name ?? null);
    case 'unit':
      return texts.unit(audience.unit);
    case 'role':
      return texts.role(audience.role, audience.unit);
  }
}
