import { filled, type WireCard } from './card-hand.ts';
import { everyNode } from './card-outline.ts';
import { activities, type FakeTeams, type PostResult, type Recorded } from './fake-teams.ts';

/** What somebody sees of a dialog: a card in it, or the line that it closed with; and what came in the chat meanwhile. */
export interface SeenDialog {
  readonly card: WireCard | null;
  readonly title: string | null;
  readonly line: string | null;
  readonly sent: readonly Recorded[];
}

/** Somebody at a client that has dialogs. */
export interface DialogWindow {
  /** Presses what opens a dialog on a card in the chat. */
  open(card: WireCard, title: string, typed?: Readonly<Record<string, string>>): Promise<SeenDialog>;
  /** Presses a button in a dialog, with this filled in. */
  press(
    dialog: SeenDialog,
    title: string | RegExp,
    typed?: Readonly<Record<string, string>>,
  ): Promise<SeenDialog>;
  /** What such a press would send. */
  data(
    dialog: SeenDialog,
    title: string | RegExp,
    typed?: Readonly<Record<string, string>>,
  ): Record<string, unknown>;
  send(moment: 'fetch' | 'submit', data: unknown): Promise<SeenDialog>;
}

/** @param at where the dialog is: activity fields that say so */
export function dialogWindow(teams: FakeTeams, botUrl: string, at: object = {}): DialogWindow {
  const send: DialogWindow['send'] = async (moment, data) => {
    const before = teams.recorded.length;
    const result = await teams.post(botUrl, activities.task(moment, data, at));
    return { ...seenDialog(result), sent: teams.recorded.slice(before) };
  };
  const data: DialogWindow['data'] = (dialog, title, typed = {}) => {
    if (dialog.card === null) throw new Error(`The dialog has closed: ${dialog.line}`);
    return { ...filled(dialog.card, typed), ...submitOn(dialog.card, title) };
  };
  return {
    send,
    data,
    open: (card, title, typed = {}) => send('fetch', { ...filled(card, typed), ...submitOn(card, title) }),
    press: (dialog, title, typed) => send('submit', data(dialog, title, typed)),
  };
}

/** @throws when the answer is none that a client can show */
export function seenDialog({ status, body }: PostResult): Omit<SeenDialog, 'sent'> {
  const { type, value } = body?.task ?? {};
  if (status !== 200 || (type !== 'continue' && type !== 'message'))
    throw new Error(`No dialog, but ${status} ${JSON.stringify(body)}`);
  if (type === 'message') return { card: null, title: null, line: value };
  return { card: value.card.content, title: value.title, line: null };
}

/** What a button that submits carries. @throws when there is none with that title */
function submitOn(card: WireCard, title: string | RegExp): Record<string, unknown> {
  const all = [...everyNode(card)].filter((node) => node.type === 'Action.Submit');
  const found = all.find((node) =>
    typeof title === 'string' ? node.title === title : title.test(String(node.title)),
  );
  if (found === undefined)
    throw new Error(`There is no "${title}" among ${all.map((node) => node.title).join(' | ')}`);
  return found.data as Record<string, unknown>;
}
