import { receiptTexts as texts } from '../../../texts/receipts.ts';
import { shorten } from '../../../texts/shorten.ts';
import type { Scope } from '../../turn.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from '../adaptive-card.ts';
import { buttonRow, verbatim, verbatimLines } from '../elements.ts';
import { textInput } from '../inputs.ts';
import { carryReminder } from './carry-reminder.ts';
import { type ReceiptStanding, receiptPart } from './receipt-part.ts';

/** A reminder as it stands around what it is about. */
export interface ReminderFrame {
  /** null for one that has not been sent: its buttons only say so. */
  readonly delivery: string | null;
  readonly title: string;
  /** What the sender wrote; null for a checklist alone. */
  readonly text: string | null;
  /** null for the command line. */
  readonly sentBy: string | null;
  /** A sentence: "Du får den för att …" */
  readonly why: string;
  /** Milliseconds. */
  readonly dueAt: number;
  readonly round: number;
  readonly scope: Scope;
  readonly standing: ReceiptStanding;
  /** The checklist as it is, for the receipt's buttons to come back to; null for words alone. */
  readonly run: string | null;
  /** Around a single item the reminder is a line: the way back to the rest of it stands on the card. */
  readonly isBrief?: boolean;
  /** What is framed is something else than the reminder is about: a button leads back. */
  readonly isAside?: boolean;
}

/** The name of the hidden input that holds the checklist as it is. No button on a card has such a field of its own. */
export const RUN_INPUT = 'reminder-run';

/** What a message has room for, in bytes. */
const MOST_BYTES = 28_000;
const LONGEST_TITLE = 120;
const LONGEST_NAME = 80;
/** Where the sender's words stand beside the longest list there can be. */
const LONGEST_BESIDE = 80;

/**
 * Puts a reminder around a card: who sent it and why above it, its buttons kept together below it, and the receipt last.
 * Every press on it comes back with the reminder. Around a card with no room to spare it is shorter, since a message that
 * is too large is not shown at all; what its buttons do can be typed as well. @param inner null for words alone
 */
export function frameCard(inner: AdaptiveCard | null, frame: ReminderFrame): AdaptiveCard {
  const ways = [
    () => framed(inner, frame, false),
    () => framed(inner, frame, true),
    () => framed(inner, { ...frame, isBrief: true }, true),
  ];
  let card = ways[0]!();
  for (const way of ways.slice(1)) {
    if (Buffer.byteLength(JSON.stringify(card)) < MOST_BYTES) break;
    card = way();
  }
  return card;
}

function framed(inner: AdaptiveCard | null, frame: ReminderFrame, isTight: boolean): AdaptiveCard {
  const { body, actions } = receiptPart(frame);
  const card = adaptiveCard(
    texts.summary(name(frame), shorten(frame.title, LONGEST_TITLE)),
    [
      banner(frame, isTight),
      ...(inner?.body ?? []),
      inner?.actions === undefined ? null : buttonRow(inner.actions),
      ...(frame.isBrief === true ? [] : body),
      frame.run === null
        ? null
        : textInput({
            id: RUN_INPUT,
            label: texts.buttons.back,
            value: frame.run,
            longest: 300,
            hidden: true,
          }),
    ],
    frame.isBrief === true ? [] : actions,
  );
  return carryReminder(card, frame.delivery, isTight);
}

/** Who, why, when and what. A sender's words are shown character by character. */
function banner(frame: ReminderFrame, isTight: boolean): CardElement {
  const title = verbatim([{ text: texts.title(shorten(frame.title, LONGEST_TITLE)), bold: true }]);
  const text = isTight && frame.text !== null ? shorten(frame.text, LONGEST_BESIDE) : frame.text;
  const small = (line: string) => verbatim([{ text: line, quiet: true }], { small: true });
  const rest = [
    small(texts.from(name(frame), frame.dueAt)),
    small(frame.why),
    ...(frame.round > 0 ? [small(texts.again)] : []),
    ...(text === null ? [] : verbatimLines(text)),
  ];
  return {
    type: 'Container',
    style: 'emphasis',
    items: frame.isBrief === true ? [title] : [title, ...rest],
  };
}

function name({ sentBy }: ReminderFrame): string | null {
  return sentBy === null ? null : shorten(sentBy, LONGEST_NAME);
}
