import type { Conversation } from './conversations.ts';
import type { Person } from './people.ts';
import type { Schedule } from './schedules.ts';

/**
 * Where a delivery stands. `interrupted`: the sender vanished or had no answer in the middle of it; it is sent again, and may
 * then have come twice. `skipped`: nothing was sent, for the reason that stands in `code`.
 */
export type DeliveryState = 'waiting' | 'sending' | 'interrupted' | 'sent' | 'failed' | 'skipped';

/** Why nothing was sent. */
export type SkipCode = 'opted_out' | 'cancelled' | 'too_late' | 'restored' | 'no_address';

/** One recipient on one occasion. */
export interface Delivery {
  readonly id: string;
  readonly occasion: string;
  readonly schedule: string;
  /** Somebody, or null when it goes to a channel or group. */
  readonly person: string | null;
  /** Where it goes or went; null until somebody who has no chat with Lathunden has got one. */
  readonly conversation: string | null;
  readonly state: DeliveryState;
  /** 0 the first time; one more each time the recipient asked for it later or was nudged. */
  readonly round: number;
  /** Attempts in this round. */
  readonly attempts: number;
  /** Not before this: working hours, patience, "later". */
  readonly notBefore: number;
  /** Not after this. */
  readonly expiresAt: number;
  /** HTTP status of the last attempt. */
  readonly lastStatus: number | null;
  readonly code: string | null;
  /** An attempt ended without an answer: Teams may have taken it. */
  readonly uncertain: boolean;
  /** The id of the message in Teams. */
  readonly message: string | null;
  readonly sentAt: number | null;
  readonly acknowledgedAt: number | null;
  readonly completedAt: number | null;
}

/** A delivery that this sender has taken, with what it takes to send it. */
export interface ClaimedDelivery {
  readonly delivery: Delivery;
  readonly schedule: Schedule;
  readonly occasion: Occasion;
  readonly person: Person | null;
  /** null when there is none that is active: one has to be opened with `person.account` through `through`. */
  readonly conversation: Conversation | null;
  /** The conversation that the reminder was made in. */
  readonly through: Conversation | null;
}

/** A delivery with what it takes to show it again. */
export interface ReceivedDelivery {
  readonly delivery: Delivery;
  readonly schedule: Schedule;
  readonly occasion: Occasion;
  /** How many have acknowledged it: in a channel or group each person counts. */
  readonly people: number;
}

/** `missed`: its time passed while nobody could send, and it was too late then. */
export type OccasionState = 'open' | 'missed' | 'cancelled';

export interface Occasion {
  readonly id: string;
  readonly schedule: string;
  /** From 0. */
  readonly number: number;
  readonly dueAt: number;
  readonly openedAt: number;
  readonly state: OccasionState;
  readonly nudgedAt: number | null;
}

export interface NewOccasion {
  readonly id: string;
  readonly schedule: string;
  /** `nextAt` and `revision` of the schedule as it was read: another replica may have been here since. */
  readonly dueAt: number;
  readonly revision: number;
  /** The occasion after it; null makes the schedule `done`. */
  readonly nextAt: number | null;
  readonly state: Exclude<OccasionState, 'cancelled'>;
}

export interface NewDelivery {
  readonly id: string;
  readonly person: string | null;
  readonly conversation: string | null;
  readonly notBefore: number;
  readonly expiresAt: number;
  /** Left out: it is to be sent. */
  readonly skip?: SkipCode;
}

export interface Counts {
  readonly waiting: number;
  readonly sending: number;
  readonly interrupted: number;
  readonly sent: number;
  readonly failed: number;
  readonly skipped: number;
  readonly acknowledged: number;
  readonly completed: number;
  readonly uncertain: number;
  /** How many failed or were skipped, by code. */
  readonly codes: Readonly<Record<string, number>>;
  /** When the next waiting one is tried. */
  readonly nextAttemptAt: number | null;
}

/** How an occasion went, in numbers alone. */
export interface OccasionResult {
  readonly dueAt: number;
  /** Deliveries that came. */
  readonly sent: number;
  /** Of those; a channel or group counts once, when somebody there has acknowledged. */
  readonly acknowledged: number;
  readonly completed: number;
}

/** Who sends, and until when what they took is theirs. */
export interface Claim {
  readonly by: string;
  readonly now: number;
  readonly until: number;
  readonly limit: number;
}

/** The book of every recipient on every occasion. Any number of senders read it; each row is one sender's at a time. */
export interface Ledger {
  /**
   * Opens an occasion with all its recipients, or nothing: in one transaction, once, whoever else tries.
   * @returns false when it was open already or the schedule has changed
   */
  open(occasion: NewOccasion, deliveries: readonly NewDelivery[], at: number): Promise<boolean>;
  /** Takes what is to be sent now, the earliest first. No two senders get the same. */
  claim(claim: Claim): Promise<readonly ClaimedDelivery[]>;
  /** Whether what this sender has taken is still its to send: not taken back since, nor paused, cancelled or declined. */
  mayStillSend(id: string, by: string): Promise<boolean>;
  /** When something is to be sent next, or null; what is already due counts as well, but not what is too late. */
  nextAt(now: number): Promise<number | null>;
  /** Of what one has taken; nothing happens when it has been taken back since. */
  markSent(
    id: string,
    by: string,
    sent: { at: number; message: string | null; conversation: string },
  ): Promise<boolean>;
  /** To be tried again. `counts: false` when it was never tried (a brake, a stop). `uncertain` makes it `interrupted`. */
  putBack(
    id: string,
    by: string,
    back: {
      notBefore: number;
      status: number | null;
      code: string | null;
      counts: boolean;
      uncertain: boolean;
    },
  ): Promise<boolean>;
  markFailed(
    id: string,
    by: string,
    failure: { at: number; status: number | null; code: string; uncertain: boolean },
  ): Promise<boolean>;
  markSkipped(id: string, by: string, code: SkipCode): Promise<boolean>;
  /** Makes `interrupted` of what a vanished sender had taken, and skips or fails what waited past its time. @returns how many of each */
  expire(now: number): Promise<{ interrupted: number; tooLate: number }>;

  get(id: string): Promise<(Delivery & { readonly lineage: string }) | null>;
  /** @returns null when there is none, or not any more */
  received(id: string): Promise<ReceivedDelivery | null>;
  /** The one that was last sent to somebody, or to a channel or group as a whole. */
  latestTo(
    to: { readonly person: string } | { readonly conversation: string },
  ): Promise<ReceivedDelivery | null>;
  occasions(schedule: string, limit: number): Promise<readonly Occasion[]>;
  /** @param occasion left out = all of the schedule's */
  counts(schedule: string, occasion?: string): Promise<Counts>;
  /** Of all reminders together, each occasion that was due then or later, in order; one that nobody got is not there. */
  results(from: number): Promise<readonly OccasionResult[]>;
  /** For the manager's list: by name, with the name. */
  deliveries(
    schedule: string,
    occasion?: string,
  ): Promise<readonly (Delivery & { readonly name: string | null })[]>;

  /** @returns false when it was there before, or there is no such delivery. In a channel each person counts for themselves. */
  acknowledge(id: string, person: string, at: number): Promise<boolean>;
  /** Completed is acknowledged too. */
  complete(id: string, person: string, at: number): Promise<boolean>;
  /** Sends it once more then: a new round. @returns false when it is not one that was sent to them */
  later(id: string, person: string, notBefore: number, expiresAt: number): Promise<boolean>;
  /** Sends once more to those who have not acknowledged; once per occasion. @returns how many; null when it was done before */
  nudge(
    occasion: string,
    notBefore: (person: string | null) => number,
    expiresAt: number,
    at: number,
  ): Promise<number | null>;
  /** Takes back what has not been sent. @returns how many */
  cancel(schedule: string, at: number): Promise<number>;
}
