import type { AdaptiveCard } from '../../src/teams/cards/adaptive-card.ts';

/** Every object in a card, outermost first. */
export function* everyNode(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const item of value) yield* everyNode(item);
  else if (typeof value === 'object' && value !== null) {
    yield value as Record<string, unknown>;
    for (const child of Object.values(value)) yield* everyNode(child);
  }
}

/** What a reader meets, top to bottom, one line per element. */
export function outline(card: AdaptiveCard): string {
  const show = (node: Record<string, unknown>, indent: string): string[] => {
    const inner = [node.items].flat().filter(Boolean) as Record<string, unknown>[];
    const press = node.selectAction as { verb: string; title: string } | undefined;
    const own =
      node.type === 'RichTextBlock'
        ? (node.inlines as (string | { text: string })[])
            .map((run) => (typeof run === 'string' ? run : run.text))
            .join('')
        : node.type === 'FactSet'
          ? (node.facts as { title: string; value: string }[])
              .map((fact) => `${fact.title}: ${fact.value}`)
              .join(' | ')
          : node.type === 'ActionSet'
            ? buttons(node.actions)
            : node.type === 'TextBlock'
              ? String(node.text)
              : node.type === 'Container'
                ? box(press?.verb ?? node.style)
                : node.type === 'ColumnSet'
                  ? columns(node)
                  : String(node.type).startsWith('Input.')
                    ? input(node)
                    : '';
    return [
      ...(own === '' ? [] : [indent + own]),
      ...inner.flatMap((child) => show(child, own === '' ? indent : `${indent}  `)),
    ];
  };
  const rows = card.body.flatMap((node) => show(node, ''));
  return [...rows, ...(card.actions === undefined ? [] : [buttons(card.actions)])].join('\n');
}

/** A box that can be pressed, or that looks like one; others only keep things together. */
function box(kind: unknown): string {
  return kind === undefined ? '' : `(${String(kind)})`;
}

/** One row: what stands in each column, and what a press on it does. */
function columns(node: Record<string, unknown>): string {
  const verb = (press: unknown) => (press === undefined ? '' : ` → ${(press as { verb: string }).verb}`);
  const inside = (node.columns as Record<string, unknown>[]).map((column) => {
    const text = outline({ body: column.items } as unknown as AdaptiveCard);
    return `${text}${verb(column.selectAction)}`;
  });
  return `${inside.join(' | ')}${verb(node.selectAction)}`;
}

/** A field to fill in, with what stands in it. */
function input({ id, label, value, choices, isVisible }: Record<string, unknown>): string {
  const titles = (choices as { title: string }[] | undefined)?.map(({ title }) => title).join(', ');
  const hidden = isVisible === false ? 'hidden ' : '';
  return `<${hidden}${id}: ${label}${titles === undefined ? '' : ` (${titles})`}${value === undefined ? '' : ` = ${value}`}>`;
}

function buttons(actions: unknown): string {
  return (actions as { title: string; verb: string }[])
    .map(({ title, verb }) => `[${title} → ${verb}]`)
    .join(' ');
}
