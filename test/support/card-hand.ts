import { everyNode } from './card-outline.ts';

/** A card as it comes over the wire. */
export type WireCard = object;

/** What a client sends when something on a card is pressed, without what is filled in. */
export interface Pressable {
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A field on a card, hidden ones too. */
export interface Field {
  readonly id: string;
  readonly type: string;
  readonly value: string;
  readonly hidden: boolean;
  readonly choices: readonly string[];
  readonly several: boolean;
  readonly longest: number;
}

/** Everything on a card that sends something to the bot, in reading order. */
export function pressables(card: WireCard): Pressable[] {
  return [...everyNode(card)].flatMap((node) => {
    const { title, verb, data = {} } = node as { title?: string; verb?: string; data?: Pressable['data'] };
    if (node.type === 'Action.Execute') return [{ title: String(title), verb: String(verb), data }];
    // A client without windows sends what would open one as it sends any other press.
    const { msteams, verb: own, ...rest } = data;
    return msteams === undefined ? [] : [{ title: String(title), verb: String(own), data: rest }];
  });
}

/** The fields of a card; one inside a hidden container counts as hidden. */
export function fields(card: WireCard): Field[] {
  const found: Field[] = [];
  const look = (value: unknown, hidden: boolean): void => {
    if (Array.isArray(value)) for (const item of value) look(item, hidden);
    else if (typeof value === 'object' && value !== null) {
      const node = value as Record<string, unknown>;
      const gone = hidden || node.isVisible === false;
      if (String(node.type).startsWith('Input.')) {
        found.push({
          id: String(node.id),
          type: String(node.type),
          value: String(node.value ?? ''),
          hidden: gone,
          choices: ((node.choices ?? []) as { value: string }[]).map((choice) => choice.value),
          several: node.isMultiSelect === true,
          longest: Number(node.maxLength ?? 100),
        });
      }
      for (const child of Object.values(node)) look(child, gone);
    }
  };
  look(card, false);
  return found;
}

/** What the client sends for the fields: what they hold, unless something else was filled in. */
export function filled(card: WireCard, typed: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(fields(card).map(({ id, value }) => [id, typed[id] ?? value]));
}

/** The whole of what a press sends: the button's own data and, beside it, every field. */
export function pressed(
  card: WireCard,
  { verb, data }: Pressable,
  typed: Readonly<Record<string, string>> = {},
): Record<string, unknown> {
  return { ...filled(card, typed), ...data, verb };
}
