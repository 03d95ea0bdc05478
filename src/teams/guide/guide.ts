import type { Answerer } from '../../answering/answer.ts';
import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import type { Scope, Speaker } from '../turn.ts';

/** Where and when somebody opened, pressed or typed something. */
export interface GuideContext {
  readonly conversation: string;
  readonly scope: Scope;
  /** Who; null where nobody is behind it. */
  readonly speaker: Speaker | null;
  /** The district that they work in, where known. */
  readonly unit: string | null;
  /** ISO date of today in Stockholm. */
  readonly today: string;
  /** null while the documents are being read. */
  readonly answerer: Answerer | null;
}

/** The checklist that a card shows: for whoever puts something around it. */
export interface ShownRun {
  readonly list: string;
  readonly id: string;
  /** The whole of it, as its buttons carry it. */
  readonly code: string;
  readonly view: 'start' | 'list' | 'item' | 'end';
  /** Somebody said that they were done, or nothing is missing. */
  readonly isDone: boolean;
}

/** A card in the pressed one's place (or as a new message), or a line that leaves the card as it is, what was typed included. */
export type GuideResult =
  /** `beside`: as a message of its own, since the pressed card holds something that is not to be lost. */
  | {
      readonly card: AdaptiveCard;
      readonly beside?: true;
      readonly run?: ShownRun;
      /** What the card says has been kept: it is true, and shown, only once this is. */
      readonly kept?: Promise<void>;
      /** What was to be done is done with this card: a window over the chat leaves it there, and closes with these words. */
      readonly closing?: string;
    }
  /** `asWritten`: a text to copy, in which nothing is read as formatting. */
  /** `isLast`: nothing is left to do, so a window over the chat closes with it. */
  | { readonly line: string; readonly asWritten?: boolean; readonly isLast?: true };

type Awaitable<T> = T | Promise<T>;

/**
 * A part of the program as the bot meets it: checklists, paths, deadlines, drafts, reviews, reminders. All of it works by card
 * and by typed words alike.
 */
export interface AnyGuide {
  /** Comes before the full stop in the verbs of its buttons: "checklist" in "checklist.tick". */
  readonly name: string;
  /** Words, in small letters, that a message opens with to reach it. */
  readonly commands: readonly string[];
  /** The same as they are often misspelt: they reach it too, but nobody is told to write so. */
  readonly misspelt?: readonly string[];
  /** Whole messages, in small letters, that it owns besides: known by name so that a misspelt one can be recognised. */
  readonly says?: readonly string[];
  /** What comes after a command may be a question and still be meant for this part: a situation, told in one's own words. */
  readonly takesQuestions?: boolean;
  /** Whether words are the name of something in this part and say nothing more. A name may be a question. */
  names?(words: string): boolean;
  /** Whether typed words can be meant for this part only, whatever was last used in the conversation. */
  owns?(text: string): boolean;
  /** @param rest what stands after the command, perhaps nothing @param command which of them it was */
  open(rest: string, context: GuideContext, command?: string): Awaitable<GuideResult>;
  /** @param payload what a button sent with what was filled in beside it, untrusted @returns null when it is no button of ours */
  press(payload: unknown, context: GuideContext): Awaitable<GuideResult | null>;
  /**
   * The card that something was pressed on, made once more: a window over the chat shows it again, with what was filled in,
   * where a line has no card to stand beside.
   * @returns null when that cannot be said; left out by parts that are not used in windows
   */
  again?(payload: unknown, context: GuideContext): Awaitable<AdaptiveCard | null>;
  /**
   * Takes what is typed while something of this part is under way in the conversation.
   * @returns null when the words are not meant for it: they are then read as a question
   */
  typed(text: string, context: GuideContext): Awaitable<GuideResult | null>;
  /**
   * Ends all that is under way in the conversation, for whoever wants out of it.
   * @returns what to say of it; null when nothing was under way
   */
  end?(context: GuideContext): Awaitable<string | null>;
}

/** A guide that answers from memory, without waiting for anything. */
export interface Guide extends AnyGuide {
  open(rest: string, context: GuideContext): GuideResult;
  press(payload: unknown, context: GuideContext): GuideResult | null;
  typed(text: string, context: GuideContext): GuideResult | null;
}
