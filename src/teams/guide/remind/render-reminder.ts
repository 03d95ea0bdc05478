import type { Checklist } from '../../../guidance/checklists/checklist.ts';
import { reminderSaid } from '../../../reminders/reminder-said.ts';
import type { ClaimedDelivery } from '../../../store/ledger.ts';
import { reminderCard } from '../../cards/remind/reminder-card.ts';
import type { Reply } from '../../reply.ts';

/**
 * The message that a reminder is sent as: a notification says who and what, the card the rest.
 * @returns null when there is nothing to send: the checklist is gone, or what is kept cannot be read
 */
export function renderReminder(
  { delivery, schedule, occasion, conversation }: ClaimedDelivery,
  { lists }: { readonly lists: ReadonlyMap<string, Checklist> },
): Reply | null {
  // What goes to one person is theirs alone, wherever they are reached.
  const scope = delivery.person === null ? (conversation?.scope ?? 'channel') : 'personal';
  const said = reminderSaid(schedule, occasion, scope);
  if (said === null) return null;
  const checklist = said.part.kind === 'checklist' ? (lists.get(said.part.id) ?? null) : null;
  if (said.part.kind === 'checklist' && checklist === null) return null;
  const card = reminderCard({ ...said, delivery: delivery.id, checklist, round: delivery.round, scope });
  return { text: '', plain: card.fallbackText, card };
}
