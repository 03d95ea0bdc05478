import type { AdaptiveCard } from '../adaptive-card.ts';
import { textInput } from '../inputs.ts';

/** The name of the field that every press on a reminder comes with. */
export const REMINDER_FIELD = 'reminder';

/** What a button of a reminder that has not been sent says. */
const PREVIEW = 'receipt.preview';

/**
 * Makes every press on a card carry the reminder that it is part of; of one that has not been sent, every press says so.
 * @param isTight the field stands once, in a hidden input, and not in each button: for a card with no room to spare
 */
export function carryReminder(card: AdaptiveCard, delivery: string | null, isTight: boolean): AdaptiveCard {
  if (delivery === null || !isTight) {
    return everywhere(card, delivery === null ? { verb: PREVIEW } : { [REMINDER_FIELD]: delivery });
  }
  const input = textInput({ id: REMINDER_FIELD, value: delivery, longest: 100, hidden: true });
  return { ...card, body: [...card.body, input] };
}

/** Puts these fields in what every button sends, however deep it stands. */
function everywhere<Value>(value: Value, fields: { readonly [name: string]: string }): Value {
  if (Array.isArray(value)) return value.map((one) => everywhere(one, fields)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Record<string, unknown>;
  const inside = Object.fromEntries(
    Object.entries(node).map(([key, child]) => [key, key === 'data' ? child : everywhere(child, fields)]),
  );
  if (node.type === 'Action.Execute') {
    const { verb = node.verb, ...more } = fields;
    const data = { ...(fields.verb === undefined ? (node.data as object) : {}), ...more };
    return { ...inside, verb, ...(Object.keys(data).length === 0 ? { data: undefined } : { data }) } as Value;
  }
  if (node.type === 'Action.Submit') {
    return {
      ...inside,
      data: fields.verb === undefined ? { ...(node.data as object), ...fields } : fields,
    } as Value;
  }
  return inside as Value;
}
