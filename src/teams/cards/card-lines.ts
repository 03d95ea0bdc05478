import type { CardLine } from '../../tab/api/reminders.ts';
import type { AdaptiveCard } from './adaptive-card.ts';

type Node = Readonly<Record<string, unknown>>;

/** What is read on a card from top to bottom, for where there is no card; what it hides at first is left out. */
export function cardLines({ body, actions = [] }: AdaptiveCard): CardLine[] {
  return [...body, ...actions].flatMap((node) => linesOf(node as Node));
}

function linesOf(node: Node): CardLine[] {
  if (node.isVisible === false) return [];
  const type = String(node.type);
  if (type.startsWith('Action.')) return [{ kind: 'button', text: String(node.title) }];
  if (type === 'TextBlock') return said(node, String(node.text));
  if (type === 'RichTextBlock') return said(...runsOf(node));
  if (type.startsWith('Input.'))
    return node.label === undefined ? [] : [{ kind: 'quiet', text: String(node.label) }];
  return ['items', 'columns', 'actions'].flatMap((inside) =>
    ((node[inside] as readonly Node[] | undefined) ?? []).flatMap(linesOf),
  );
}

/** Runs of one line are read as one, and look as the first of them. */
function runsOf({ inlines }: Node): [Node, string] {
  const runs = inlines as readonly (string | Node)[];
  const first = runs.find((run) => typeof run !== 'string') ?? {};
  return [first, runs.map((run) => (typeof run === 'string' ? run : String(run.text))).join('')];
}

function said({ weight, isSubtle }: Node, text: string): CardLine[] {
  if (text.trim() === '') return [];
  return [{ kind: weight === 'bolder' ? 'strong' : isSubtle === true ? 'quiet' : 'text', text }];
}
