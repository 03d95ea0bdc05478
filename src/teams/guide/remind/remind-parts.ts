import type { Checklist, Reason } from '../../../guidance/checklists/checklist.ts';
import type { DaysOff } from '../../../guidance/deadlines/days-off.ts';
import type { ReadyMade } from '../../../guidance/schedules/ready-made.ts';
import type { SourceRegister } from '../../../knowledge/sources/source.ts';
import type { Screen } from '../../../privacy/screen-text.ts';
import type { FindRecipients } from '../../../reminders/recipients.ts';
import type { Store } from '../../../store/store.ts';
import type { Managers } from '../../managers.ts';

/** What the reminders in the chat are made of. */
export interface RemindParts {
  readonly store: Pick<Store, 'schedules' | 'ledger' | 'people' | 'conversations' | 'audit' | 'counts'>;
  readonly managers: Managers;
  /** Who a reminder would go to if it went now. */
  readonly recipients: FindRecipients;
  readonly lists: ReadonlyMap<string, Checklist>;
  /** Why children did not take part, for the results. */
  readonly reasons: readonly Reason[];
  readonly ready: readonly ReadyMade[];
  /** What the ready-made ones build on. */
  readonly sources: SourceRegister;
  /** Weekends and holidays; null until they have been loaded. */
  readonly daysOff: () => DaysOff | null;
  /** Milliseconds, for instance `Date.now`. */
  readonly now: () => number;
  readonly screen: Screen;
  /** An id that nobody has had, of letters, figures and hyphens. */
  readonly newId: () => string;
  /** The address that people reach the program at, without a final slash; null when it has none. */
  readonly publicUrl: string | null;
  /** What links to files are signed with. */
  readonly signingKey: string;
  /** How late a reminder is still sent, in milliseconds; left out, the usual. */
  readonly lateMs?: number;
  /** Something is to be sent, perhaps at once. */
  readonly wake?: () => void;
}
