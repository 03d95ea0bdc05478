import type { AdaptiveCard } from './cards/adaptive-card.ts';

/** A source as Teams shows it behind a `[1]` in the text. */
export interface Citation {
  readonly name: string;
  readonly abstract: string;
}

/** One message from the bot. */
export interface Reply {
  /** Shown above the card (or alone); `[1]` refers to the first citation. Empty when the card says it all. */
  readonly text: string;
  /** The whole message as plain text: for notifications and for clients that show no cards. */
  readonly plain: string;
  readonly card?: AdaptiveCard;
  readonly citations?: readonly Citation[];
  /** The text is shown as it is: an asterisk in it is an asterisk. */
  readonly asWritten?: boolean;
  /** Lets Teams put its own thumbs under the message. */
  readonly asksFeedback?: boolean;
}

/** A message of one line, without a card. */
export function lineReply(line: string, asWritten = false): Reply {
  return { text: line, plain: line, ...(asWritten ? { asWritten } : {}) };
}
