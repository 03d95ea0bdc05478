import type { Checklist } from '../../../guidance/checklists/checklist.ts';
import type { DaysOff } from '../../../guidance/deadlines/days-off.ts';
import type { ReadyMade } from '../../../guidance/schedules/ready-made.ts';
import type { Screen } from '../../../privacy/screen-text.ts';
import type { FindRecipients } from '../../../reminders/recipients.ts';
import type { ReminderSaid } from '../../../reminders/reminder-said.ts';
import type { ConversationScope } from '../../../store/conversations.ts';
import type { Store } from '../../../store/store.ts';
import type { CardLine } from '../../../tab/api/reminders.ts';

/** What reminders in the tab are made of. */
export interface ReminderParts {
  readonly store: Pick<Store, 'schedules' | 'ledger' | 'people' | 'conversations' | 'audit'>;
  /** Who a reminder would go to if it went now. */
  readonly recipients: FindRecipients;
  readonly lists: () => ReadonlyMap<string, Checklist>;
  readonly ready: () => readonly ReadyMade[];
  /** Weekends and holidays; null until they have been loaded. */
  readonly daysOff: () => DaysOff | null;
  /** Milliseconds, for instance `Date.now`. */
  readonly now: () => number;
  readonly screen: Screen;
  /** The lines of the card that is sent, as whoever gets it reads them. @param scope where it comes to */
  readonly cardLines: (
    said: ReminderSaid,
    checklist: Checklist | null,
    scope: ConversationScope,
  ) => readonly CardLine[];
  /** How late a reminder is still sent, in milliseconds; left out, the usual. */
  readonly lateMs?: number;
  /** Something is to be sent, perhaps at once. */
  readonly wake: () => void;
}
