import type { AdaptiveCard, CardElement } from '../adaptive-card.ts';
import { verbatim } from '../elements.ts';

type Node = Readonly<Record<string, unknown>>;

/**
 * What a card looks like, with nothing on it to press or fill in: buttons are their names, choices what can be chosen. What
 * is out of sight is left out. For a card that is shown inside another.
 */
export function unpressable({ body, actions = [] }: AdaptiveCard): CardElement[] {
  return [...body.flatMap((node) => still(node)), ...buttonNames(actions)];
}

function still(node: Node): CardElement[] {
  if (node.isVisible === false) return [];
  const type = String(node.type);
  if (type === 'ActionSet') return buttonNames(node.actions as readonly Node[]);
  if (type.startsWith('Input.')) return field(node);
  // An id may be on the card around it, too.
  const { selectAction: _press, id: _id, items, columns, ...plain } = node;
  const inside = [
    ...(items === undefined ? [] : [['items', (items as Node[]).flatMap(still)]]),
    // A column has no more than its place beside the others to say where it is.
    ...(columns === undefined ? [] : [['columns', (columns as Node[]).flatMap(still)]]),
  ];
  return [{ ...plain, type, ...Object.fromEntries(inside) }];
}

function field({ label, choices }: Node): CardElement[] {
  const titles = ((choices ?? []) as Node[]).map(({ title }) => `☐ ${String(title)}`);
  const name = label === undefined ? [] : [verbatim([{ text: String(label) }])];
  return [...name, ...titles.map((text) => verbatim([{ text }], { spacing: 'none' }))];
}

function buttonNames(actions: readonly Node[]): CardElement[] {
  // A button is never broken in two.
  const titles = actions.flatMap(({ title }) =>
    title === undefined ? [] : [`[ ${String(title)} ]`.replaceAll(' ', '\u00a0')],
  );
  return titles.length === 0 ? [] : [verbatim([{ text: titles.join('  '), quiet: true }])];
}
