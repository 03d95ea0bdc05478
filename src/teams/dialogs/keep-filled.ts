import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import { noticeBox } from '../cards/guide/notice-box.ts';

/**
 * A card as it was left: what was filled in stands in its fields, also what could not be taken in.
 * @param filled what came with the press, by the id of the field
 * @param notice what there is to say first
 */
export function keepFilled(
  card: AdaptiveCard,
  filled: Readonly<Record<string, unknown>>,
  notice: string,
): AdaptiveCard {
  const box = noticeBox([notice]);
  const { body, ...rest } = withValues(card, filled);
  return { ...rest, body: box === null ? body : [box, ...body] };
}

function withValues<Value>(value: Value, filled: Readonly<Record<string, unknown>>): Value {
  if (Array.isArray(value)) return value.map((one) => withValues(one, filled)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Readonly<Record<string, unknown>>;
  const id = isInput(node) && typeof node.id === 'string' ? node.id : null;
  if (id !== null && Object.hasOwn(filled, id) && typeof filled[id] === 'string') {
    const { value: _, ...field } = node;
    return (filled[id] === '' ? field : { ...field, value: filled[id] }) as Value;
  }
  return Object.fromEntries(
    Object.entries(node).map(([key, child]) => [key, key === 'data' ? child : withValues(child, filled)]),
  ) as Value;
}

function isInput({ type }: Readonly<Record<string, unknown>>): boolean {
  return typeof type === 'string' && type.startsWith('Input.');
}
