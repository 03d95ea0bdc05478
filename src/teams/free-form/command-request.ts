export type Said = Readonly<Record<string, string | undefined>>;

/** Words that ask for something, and what is typed for the same. */
export interface CommandRequest {
  readonly asked: RegExp;
  /** Left out: said straight out as well. */
  readonly only?: 'polite';
  /** What comes after may be a text of any length. */
  readonly takesText?: true;
  /** @returns null when it is a question after all */
  command(said: Said): string | null;
}

/** What stands after the words that ask, if anything. */
export const REST = String.raw`(?<rest>(?:\s+\S[\s\S]*?)?)`;
/** The same, with its last full stop. */
export const TEXT = String.raw`(?<rest>(?:\s+\S[\s\S]*)?)`;
/** No letter follows. */
export const B = String.raw`(?!\p{L})`;

/** Asks something rather than naming anything. */
const ASKS = new RegExp(
  `^(?:om|hur|vad|när|varför|vilk\\p{L}+|vem|ifall|att|if|how|what|when|why|whether)${B}`,
  'iu',
);

/** The whole message, whatever stops it. */
export function whole(asked: string): RegExp {
  return new RegExp(`^(?:${asked})[\\s.!?]*$`, 'iu');
}

export function restOf({ rest = '' }: Said): string {
  return rest.trim();
}

/** The command with what it is about; none when that is a question. */
export function about(command: string): CommandRequest['command'] {
  return (said) => (ASKS.test(restOf(said)) ? null : `${command} ${restOf(said)}`);
}

export function always(command: string): CommandRequest['command'] {
  return () => command;
}

/** "… om vad som gäller": wants to be told, not reminded. */
const TELLS = new RegExp(
  `^(?:[\\p{L}]+\\s+)?(?:lite\\s+)?(?:(?:om|på|kring|about|of|on)\\s+)?(?:vad|vilk\\p{L}+|hur|när|var|varför|vems?|ifall|om\\s+(?:man|jag|vi|det|en|ett)|what|how|when|who|which|where|why|whether)${B}`,
  'iu',
);
/** A time makes a reminder of it all the same. */
const TIME =
  /(?<!\p{L})(?:i\s*(?:morgon|dag|kväll|eftermiddag)|varje|varannan|nästa\s+(?:vecka|månad)|kl\.?\s*\d|klockan|på\s+(?:mån|tis|ons|tors|fre|lör|sön)dag|om\s+(?:\d+|en|ett|två|tre)\s+(?:minut|timm|dag|veck|månad)|\d{1,2}\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|tomorrow|every|next\s+(?:week|month)|at\s+\d)/iu;

/** A reminder, unless somebody wants to be told something. */
export function reminder(command: string): CommandRequest['command'] {
  return (said) =>
    TELLS.test(restOf(said)) && !TIME.test(restOf(said)) ? null : `${command} ${restOf(said)}`;
}
