import type { ClaimedDelivery } from '../store/ledger.ts';

/** What became of an attempt to send. */
export type SendResult =
  | {
      readonly kind: 'sent';
      /** The id that Teams gave the message; null when it gave none. */
      readonly message: string | null;
      /** Where it went: for somebody who had no conversation, the one that was made. */
      readonly conversation: string;
    }
  /** Teams asked for patience, of everybody. `retryAfterMs` is null when it did not say how long. */
  | { readonly kind: 'throttled'; readonly status: number; readonly retryAfterMs: number | null }
  /** Something passing: 5xx, 412, or no answer. `uncertain`: Teams may have taken the message all the same. */
  | {
      readonly kind: 'passing';
      readonly status: number | null;
      readonly code: string;
      readonly retryAfterMs: number | null;
      readonly uncertain: boolean;
    }
  /** No, and no again tomorrow. `gone`: nothing can be sent there until somebody writes from there. */
  | {
      readonly kind: 'refused';
      readonly status: number | null;
      readonly code: RefusalCode;
      readonly gone: boolean;
    };

/** Why Teams will not have it; `src/texts/reminders.ts` says it in Swedish. */
export type RefusalCode =
  | 'blocked'
  | 'not_in_roster'
  | 'not_found'
  | 'unauthorized'
  | 'too_large'
  | 'no_address'
  | 'content_gone'
  | 'bad_request';

export interface Member {
  /** As `Person.id`. */
  readonly id: string;
  /** The Bot Framework's id of the user, "29:…". */
  readonly account: string;
  readonly name: string | null;
}

/** How reminders reach people. One implementation speaks Teams, another is for tests. */
export interface Messenger {
  /** Sends once and never again on its own: the ledger decides that. Does not reject. */
  deliver(delivery: ClaimedDelivery): Promise<SendResult>;
  /**
   * Everybody in a team, channel or group.
   * @throws MessengerError when Teams does not say
   */
  members(conversation: string): Promise<readonly Member[]>;
}
