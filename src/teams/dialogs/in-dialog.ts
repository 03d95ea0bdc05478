import type { AdaptiveCard } from '../cards/adaptive-card.ts';

/** The name of the field that every press in a dialog comes with: which time it was opened. */
export const DIALOG_FIELD = 'dialog';

/**
 * Makes a card of the chat into one for a dialog, where clients know only one kind of button that sends something: it comes
 * back as `task/submit` with the verb among its data. What opens a dialog in the chat goes on in this one.
 * @param dialog which dialog it is; the same press in the same dialog is had once
 */
export function inDialog(card: AdaptiveCard, dialog: string): AdaptiveCard {
  return everywhere(card, dialog);
}

function everywhere<Value>(value: Value, dialog: string): Value {
  if (Array.isArray(value)) return value.map((one) => everywhere(one, dialog)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Readonly<Record<string, unknown>>;
  if (node.type === 'Action.Execute') {
    const { verb, data, fallback: _, ...action } = node;
    const sent = { ...(data as object | undefined), verb, [DIALOG_FIELD]: dialog };
    return { ...action, type: 'Action.Submit', data: sent } as Value;
  }
  if (node.type === 'Action.Submit') {
    const { msteams: _, ...data } = (node.data ?? {}) as Readonly<Record<string, unknown>>;
    return { ...node, data: { ...data, [DIALOG_FIELD]: dialog } } as Value;
  }
  return Object.fromEntries(
    Object.entries(node).map(([key, child]) => [key, everywhere(child, dialog)]),
  ) as Value;
}
