import type { ConversationScope } from '../store/conversations.ts';
import { receiptTexts } from '../texts/receipts.ts';
import type { Audience } from './reminder.ts';

const { why } = receiptTexts;

/** Says to somebody why they get a reminder, in a sentence. @param scope where it comes to */
export function whyReceived(audience: Audience, scope: ConversationScope): string {
  switch (audience.kind) {
    case 'channel':
      return scope === 'group' ? why.group : why.channel;
    case 'unit':
      return why.unit(audience.unit);
    case 'role':
      return why.role(audience.role, audience.unit ?? null);
    default:
      return why[audience.kind];
  }
}
