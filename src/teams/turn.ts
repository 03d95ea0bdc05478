import type { SeenConversation } from '../store/conversations.ts';
import type { Reply } from './reply.ts';

export type Scope = 'personal' | 'group' | 'channel';

/** What someone did, in our own words: the bot below never sees a framework's activity. */
export type TurnContent =
  | { readonly kind: 'message'; readonly text: string }
  | {
      readonly kind: 'action';
      /** What the button sent, still untrusted. */
      readonly payload: unknown;
      /** A button pressed in a client that knows Universal Actions waits for a card; otherwise we answer with a message. */
      readonly replaceable: boolean;
      /** Who pressed which button on which card: the same press sent again has the same key. */
      readonly press: string;
      /** The message that the button stands on, where the client says so. */
      readonly card: string | null;
    }
  | DialogContent
  | SearchContent
  | MessageActionContent
  | { readonly kind: 'rated'; readonly payload: unknown; readonly press: string }
  | { readonly kind: 'joined' }
  | { readonly kind: 'left' }
  | { readonly kind: 'unknown-invoke' }
  | { readonly kind: 'ignored' };

/** A window over the chat: opened by a button on a card, or sent from a button in it. */
export interface DialogContent {
  readonly kind: 'dialog';
  readonly moment: 'opened' | 'sent';
  /** What the button carried with what was filled in, still untrusted; null when it is nothing at all. */
  readonly payload: Readonly<Record<string, unknown>> | null;
}

/** Searching while a message is written somewhere, perhaps where the bot is not. */
export interface SearchContent {
  readonly kind: 'search';
  /** What has been typed so far; '' before anything is. null when the search cannot be read. */
  readonly words: string | null;
  readonly skip: number;
  readonly count: number;
}

/** Asking about a message that somebody has written, perhaps where the bot is not: chosen in its menu, or sent from the dialog. */
export interface MessageActionContent {
  readonly kind: 'message-action';
  /** The message, which nobody keeps; null when something was sent from the dialog. */
  readonly message: { readonly text: string; readonly isHtml: boolean } | null;
  /** What the dialog's button carried, still untrusted. */
  readonly payload: Readonly<Record<string, unknown>> | null;
}

/** Who did it. */
export interface Speaker {
  /** The object id in Entra ID, or where there is none the Bot Framework's id. */
  readonly id: string;
  readonly name: string | null;
  /** The Bot Framework's id, "29:…". */
  readonly account: string;
}

export interface Turn {
  readonly conversation: string;
  readonly scope: Scope;
  /** null where nobody is behind it. In somebody's own chat, who installed or removed the app as well. */
  readonly speaker: Speaker | null;
  /** How to write there later; null when the activity does not say enough. */
  readonly reference: SeenConversation | null;
  readonly content: TurnContent;
}

export interface InvokeReply {
  readonly status: number;
  /** Never empty: clients show "unable to reach app" and try again when it is. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the bot wants said in return. */
export interface Outcome {
  readonly replies: readonly Reply[];
  readonly invoke?: InvokeReply;
  /**
   * A message to change as well: what an invoke is answered with is only shown until the client is opened again. With
   * `orElse` the reply is sent as a new message when it cannot be changed.
   */
  readonly update?: { readonly message: string; readonly reply: Reply; readonly orElse: boolean };
  /** Takes back what was noted as done, when the replies could not be delivered. */
  readonly undo?: () => Promise<void>;
}
