import { standings } from '../../texts/sources.ts';
import type { SentAction } from '../card-action.ts';
import type { CardButton, CardElement } from './adaptive-card.ts';

/** Our own words. Never a document's: a TextBlock reads markdown and would turn "1." into a list. */
export function heading(text: string, size: 'medium' | 'default' = 'default'): CardElement {
  return { type: 'TextBlock', text, weight: 'bolder', size, wrap: true, style: 'heading' };
}

/** Our own words, as running text. */
export function paragraph(text: string, options: { readonly quiet?: boolean } = {}): CardElement {
  return {
    type: 'TextBlock',
    text,
    wrap: true,
    ...(options.quiet === true ? { isSubtle: true, size: 'small', spacing: 'small' } : {}),
  };
}

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly quiet?: boolean;
  /** For what can be pressed; a mark beside the colour says the same. */
  readonly accent?: boolean;
}

/** What a TextBlock might read as formatting, a link, a list or a line of its own. */
const formatting = /[\\`*_~#<>[\]{}|!+\n]|^\s*(?:\d+[.)]|[-–•])\s|:\/\//u;

/**
 * Words from a document, shown character by character: a RichTextBlock has no markdown, and it always wraps. A small line
 * with nothing in it to misread is a TextBlock, which alone of the two has lines as low as its letters.
 */
export function verbatim(
  runs: readonly Run[],
  options: { readonly small?: boolean; readonly spacing?: string } = {},
): CardElement {
  const [only] = runs;
  if (options.small === true && runs.length === 1 && only?.quiet === true && !formatting.test(only.text)) {
    const { spacing } = options;
    return { ...paragraph(only.text, { quiet: true }), ...(spacing === undefined ? {} : { spacing }) };
  }
  return {
    type: 'RichTextBlock',
    ...(options.spacing === undefined ? {} : { spacing: options.spacing }),
    inlines: runs.map(({ text, bold, quiet, accent }) =>
      bold === true || quiet === true || accent === true || options.small === true
        ? {
            type: 'TextRun',
            text,
            ...(bold === true ? { weight: 'bolder' } : {}),
            ...(quiet === true ? { isSubtle: true } : {}),
            ...(accent === true ? { color: 'accent' } : {}),
            ...(options.small === true ? { size: 'small' } : {}),
          }
        : text,
    ),
  };
}

/** Document text with its line breaks kept: one block per line. */
export function verbatimLines(text: string, run: Omit<Run, 'text'> = {}): CardElement[] {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line, index) => verbatim([{ ...run, text: line.trim() }], index === 0 ? {} : { spacing: 'small' }));
}

/** Words that open a statement and say how it stands: what is law, what is recommended, what was seen. */
const standing = new RegExp(`(?<=^|\\s)(${standings.join('|')})(?=\\s)`, 'u');

/** The text of an article: as `verbatimLines`, with the words that say how a statement stands in bold. */
export function articleLines(text: string): CardElement[] {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line, index) =>
      verbatim(
        line
          .trim()
          .split(standing)
          .filter((part) => part !== '')
          .map((part) => ({ text: part, bold: standings.includes(part) })),
        index === 0 ? {} : { spacing: 'small' },
      ),
    );
}

/**
 * A button. Clients without Universal Actions send the same as a message, which has no other place for the verb than
 * its data; the data of an Execute need not repeat it.
 */
export function button(title: string, action: SentAction, tooltip?: string): CardButton {
  return {
    type: 'Action.Execute',
    title,
    ...(tooltip === undefined ? {} : { tooltip }),
    ...sent(action),
    fallback: { type: 'Action.Submit', title, data: action },
  };
}

/**
 * A button that opens a window over the chat, where the client has such: what is in the window comes from the same action.
 * Other clients send the action as a message.
 */
export function dialogButton(title: string, action: SentAction): CardButton {
  return submitButton(title, { ...action, msteams: { type: 'task/fetch' } });
}

/** A button on a card that only stands in a window over the chat, where clients know no other kind that sends something. */
export function submitButton(title: string, action: SentAction): CardButton {
  return { type: 'Action.Submit', title, data: action };
}

/** A button that opens an address in the reader's browser. @param label what a screen reader and a tooltip say */
export function linkButton(title: string, url: string, label?: string): CardButton {
  return { type: 'Action.OpenUrl', title, url, ...(label === undefined ? {} : { tooltip: label }) };
}

/** A button that unfolds what has this id, without asking the bot. */
export function toggleButton(title: string, target: string): CardButton {
  return { type: 'Action.ToggleVisibility', title, targetElements: [target] };
}

function sent({ verb, ...data }: SentAction) {
  return { verb, ...(Object.keys(data).length === 0 ? {} : { data }) };
}

export interface RowOptions {
  /** Among paragraphs, which it is to stand out from: bold, and without a line above it. */
  readonly inText?: boolean;
}

/**
 * A whole row to press, for titles too long for a button on a phone: lower than a box, high enough for a thumb.
 * `label` is what a screen reader says.
 */
export function pressableRow(
  label: string,
  text: string,
  action: SentAction,
  { inText = false }: RowOptions = {},
): CardElement {
  return {
    type: 'Container',
    ...(inText ? {} : { separator: true }),
    minHeight: '36px',
    verticalContentAlignment: 'center',
    selectAction: press(label, action),
    items: [verbatim([{ text: `› ${text}`, accent: true, ...(inText ? { bold: true } : {}) }])],
  };
}

/** What pressing a box or a row does. @param label what a screen reader says */
export function press(label: string, action: SentAction): object {
  return {
    type: 'Action.Execute',
    title: label,
    ...sent(action),
    fallback: { type: 'Action.Submit', data: action },
  };
}

export function buttonRow(buttons: readonly CardButton[]): CardElement {
  return { type: 'ActionSet', actions: buttons };
}
