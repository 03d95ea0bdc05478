import type { ConversationScope } from '../store/conversations.ts';
import type { Occasion } from '../store/ledger.ts';
import type { Schedule } from '../store/schedules.ts';
import { receiptTexts } from '../texts/receipts.ts';
import { Audience, partFor, ReminderContent, type ReminderPart } from './reminder.ts';
import { whyReceived } from './why-received.ts';

/** What a reminder says on one occasion. */
export interface ReminderSaid {
  readonly title: string;
  readonly part: ReminderPart;
  readonly sentBy: string | null;
  readonly why: string;
  readonly dueAt: number;
}

/** @param scope where it is read @returns null when what is kept is no reminder that this program knows */
export function reminderSaid(
  schedule: Pick<Schedule, 'title' | 'content' | 'audience' | 'ownerName'>,
  occasion: Pick<Occasion, 'number' | 'dueAt'>,
  scope: ConversationScope,
): ReminderSaid | null {
  const content = ReminderContent.safeParse(schedule.content).data;
  const audience = Audience.safeParse(schedule.audience).data;
  if (content === undefined || audience === undefined) return null;
  return {
    title: schedule.title,
    part: partFor(content, occasion.number),
    sentBy: audience.kind === 'me' ? receiptTexts.yourself : schedule.ownerName,
    why: whyReceived(audience, scope),
    dueAt: occasion.dueAt,
  };
}
