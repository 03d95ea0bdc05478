import { createHash } from 'node:crypto';
import type { CardElement } from './adaptive-card.ts';

interface InputOptions {
  readonly id: string;
  readonly label?: string;
  readonly value?: string;
  readonly placeholder?: string;
  /** Hidden inputs are sent too: they carry what was answered on an earlier card, once however many buttons there are. */
  readonly hidden?: boolean;
}

/** Room for one line, or for several. `longest` in characters. */
export function textInput(
  options: InputOptions & { readonly longest: number; readonly lines?: boolean },
): CardElement {
  return {
    type: 'Input.Text',
    ...shared(options),
    maxLength: options.longest,
    ...(options.lines === true ? { isMultiline: true } : {}),
  };
}

/** Room for a whole note, which is read and marked in the field itself; where a client cannot stretch it, it is lower. */
export function tallTextInput(options: Parameters<typeof textInput>[0]): CardElement {
  return {
    type: 'Container',
    minHeight: '240px',
    items: [{ ...textInput({ ...options, lines: true }), height: 'stretch' }],
  };
}

/** A day, sent as an ISO date. */
export function dateInput(options: InputOptions): CardElement {
  return { type: 'Input.Date', ...shared(options) };
}

/** A time of the day, as "08:00". */
export function timeInput(options: InputOptions): CardElement {
  return { type: 'Input.Time', ...shared(options) };
}

export interface ChoiceOptions extends InputOptions {
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  /** Several may be chosen; they are sent with commas between them. */
  readonly several?: boolean;
  /** All choices in sight, instead of a list to open. */
  readonly expanded?: boolean;
}

export function choiceInput(options: ChoiceOptions): CardElement {
  return {
    type: 'Input.ChoiceSet',
    ...shared(options),
    ...(options.expanded === true ? {} : { key: listKey(options) }),
    choices: options.choices,
    style: options.expanded === true ? 'expanded' : 'compact',
    wrap: true,
    ...(options.several === true ? { isMultiSelect: true } : {}),
  };
}

/**
 * Teams takes the list to open for the one that stood in its place on the card before, choices and all, unless the two have
 * different keys. Clients that know of no keys pass them over.
 */
function listKey({ id, choices }: ChoiceOptions): string {
  return createHash('sha256')
    .update(JSON.stringify([id, choices]))
    .digest('hex')
    .slice(0, 8);
}

function shared({ id, label, value, placeholder, hidden }: InputOptions) {
  return {
    id,
    ...(label === undefined ? {} : { label }),
    ...(value === undefined || value === '' ? {} : { value }),
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(hidden === true ? { isVisible: false } : {}),
  };
}
