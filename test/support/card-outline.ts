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
                ? `(${press?.verb ?? node.style})`
                : '';
    return [
      ...(own === '' ? [] : [indent + own]),
      ...inner.flatMap((child) => show(child, own === '' ? indent : `${indent}  `)),
    ];
  };
  const rows = card.body.flatMap((node) => show(node, ''));
  return [...rows, ...(card.actions === undefined ? [] : [buttons(card.actions)])].join('\n');
}

function buttons(actions: unknown): string {
  return (actions as { title: string; verb: string }[])
    .map(({ title, verb }) => `[${title} → ${verb}]`)
    .join(' ');
}
