import type { Onward } from '../paths/path.ts';

/** Something of the guidance that may be offered under an answer. */
export interface Offerable {
  readonly kind: Onward['kind'];
  readonly id: string;
  readonly title: string;
  /** Ids of the articles under whose answers it belongs. */
  readonly under: readonly string[];
}

/** More would push the answer itself off a phone. */
const most = 2;
/** What to do comes before what to tick, and that before what to write. */
const order: readonly Onward['kind'][] = ['path', 'checklist', 'draft', 'deadline', 'review'];

/**
 * What to offer under an answer: what belongs to the articles it builds on, those first that it leans on first. At most
 * two, of different kinds.
 * @param articles ids of the articles that the answer builds on, the most important first
 */
export function offersUnder(articles: readonly string[], all: readonly Offerable[]): Offerable[] {
  const ranked = [...new Set(articles)].flatMap((article) =>
    all
      .filter(({ under }) => under.includes(article))
      .sort(
        (a, b) => placeOf(article, a) - placeOf(article, b) || order.indexOf(a.kind) - order.indexOf(b.kind),
      ),
  );
  const kinds = new Set<string>();
  return ranked.filter(({ kind }) => !kinds.has(kind) && kinds.add(kind)).slice(0, most);
}

/** Its keeper names the articles that it belongs to most first. */
function placeOf(article: string, { under }: Offerable): number {
  return under.indexOf(article);
}
