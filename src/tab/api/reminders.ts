import type { Recurrence } from '../../reminders/recurrence/recurrence.ts';
import type { Audience, Role } from '../../reminders/reminder.ts';
import type { StatusView } from '../../reminders/schedule-status.ts';

export type ReminderState = 'active' | 'paused' | 'cancelled' | 'done';

export interface ListedReminder {
  readonly id: string;
  readonly title: string;
  readonly state: ReminderState;
  /** "pågår" */
  readonly standing: string;
  /** "alla i Farsta" */
  readonly to: string;
  /** "varje måndag kl. 09.00" */
  readonly when: string;
  /** "måndag 7 december 2026 kl. 09.00"; null when it is not to come. */
  readonly next: string | null;
}

/** `GET /api/tab/reminders`: all for managers, one's own for others; those that come soon first. */
export interface ReminderList {
  readonly reminders: readonly ListedReminder[];
}

/** What is filled in as a time: words before a choice, a choice before a day. All empty: `rule` holds. */
export interface WhenFields {
  readonly typed: string;
  /** One of `ReminderForm.quick`. */
  readonly quick: string;
  /** ISO day */
  readonly day: string;
  /** "09:00" */
  readonly time: string;
}

/** A reminder as it stands in the form. */
export interface ReminderDraft {
  /** The ready-made one that it comes from. */
  readonly ready: string | null;
  /** `kept`: a series, which no field holds. */
  readonly what: 'text' | 'checklist' | 'kept';
  readonly checklist: string | null;
  readonly words: string;
  /** null: not said yet. */
  readonly who: Audience | null;
  readonly when: WhenFields;
  /** What holds when nothing is filled in as a time. */
  readonly rule: Recurrence | 'now' | null;
}

/** `GET /api/tab/reminders/:id`: what a reminder is and how its latest occasion went, in words. */
export interface ReminderStanding extends StatusView {
  /** null when it was written by another version. */
  readonly draft: ReminderDraft | null;
}

/** What became of something that was done, with the reminder as it is now. */
export interface ReminderDone {
  readonly notice: string;
  readonly reminder: ReminderStanding;
}

interface Choice {
  readonly id: string;
  readonly title: string;
}

export interface ReadyChoice extends Choice {
  readonly intro: string;
  /** What the day is that it is counted from; null when it is from none. */
  readonly start: string | null;
  readonly time: string;
}

/** `GET /api/tab/reminders/form`: what there is to choose from. For others than managers there is nobody but oneself. */
export interface ReminderForm {
  readonly lists: readonly Choice[];
  readonly ready: readonly ReadyChoice[];
  readonly quick: readonly Choice[];
  readonly units: readonly string[];
  readonly roles: readonly { readonly id: Role; readonly title: string }[];
  /** Channels and groups where Lathunden is. */
  readonly shared: readonly Choice[];
  readonly people: readonly Choice[];
  readonly longestText: number;
  /** Whether whoever asks has a chat with Lathunden; without one nothing can be sent to them. */
  readonly hasChat: boolean;
}

export interface CardLine {
  readonly kind: 'strong' | 'text' | 'quiet' | 'button';
  readonly text: string;
}

/** What a draft becomes. */
export interface PreviewedReminder {
  readonly title: string;
  readonly to: string;
  readonly when: string;
  /** The next five, with what has been moved. */
  readonly occasions: readonly string[];
  /** Who gets it, hours, weekends: a line each. */
  readonly lines: readonly string[];
  /** The card that is sent, as text. */
  readonly card: readonly CardLine[];
  /** How many cards there are, when each occasion has its own. */
  readonly cards: number;
}

export type DraftField = 'what' | 'who' | 'when';

/** `POST /api/tab/reminders/preview` */
export interface ReminderPreview {
  /** What is missing or wrong, by field. */
  readonly problems: Partial<Readonly<Record<DraftField, string>>>;
  /** The words may point somebody out: they are to be read once more. */
  readonly look: string | null;
  /** null as long as something is missing or wrong. */
  readonly shown: PreviewedReminder | null;
}

/** One that is on a day of the calendar. */
export interface DayReminder {
  readonly id: string;
  readonly title: string;
  /** "09.00" */
  readonly time: string;
  readonly state: 'planned' | 'paused' | 'sent' | 'missed' | 'cancelled';
  /** The day that it was moved from, in words. */
  readonly movedFrom: string | null;
}

export interface CalendarDate {
  /** ISO day */
  readonly day: string;
  /** 1 is Monday. */
  readonly weekday: number;
  readonly holiday: string | null;
  readonly isWorkingDay: boolean;
  readonly reminders: readonly DayReminder[];
}

/** `GET /api/tab/reminders/calendar?from=2026-11&months=1` */
export interface ReminderCalendar {
  /** ISO day in Stockholm. */
  readonly today: string;
  readonly months: readonly { readonly month: string; readonly days: readonly CalendarDate[] }[];
}

/** How an occasion went. */
export interface OccasionResults {
  readonly id: string;
  /** "7 december 2026" */
  readonly day: string;
  readonly moment: string;
  readonly state: 'open' | 'missed' | 'cancelled';
  readonly sent: number;
  readonly waiting: number;
  readonly acknowledged: number;
  readonly completed: number;
  /** Did not come, or was not sent. */
  readonly missing: number;
}

/** `GET /api/tab/reminders/:id/results`: the latest occasions, the newest first. */
export interface ReminderResults {
  readonly occasions: readonly OccasionResults[];
}

export interface RecipientRow {
  readonly name: string;
  readonly state: string;
  /** Why it has not come; '' when it has. */
  readonly reason: string;
  /** Moments in words; null when it has not happened. */
  readonly sent: string | null;
  readonly acknowledged: string | null;
  readonly completed: string | null;
}

/** `GET /api/tab/reminders/:id/recipients?occasion=`: by name. */
export interface ReminderRecipients {
  readonly recipients: readonly RecipientRow[];
}
