/** Where a word stands in a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const PREPOSITIONS = 'för|i|på|hos|om|när|med|vid|åt|under|efter|innan|före|till|från|mellan|inom|utan|kring';
const OPENS_WITH_PREPOSITION = new RegExp(`^(?:${PREPOSITIONS})\\s+`, 'iu');
const ENDS_WITH_PREPOSITION = new RegExp(`(?<!\\p{L})(?:${PREPOSITIONS})\\s+$`, 'iu');
const ENDS_WITH_ARTICLE =
  /(?<!\p{L})(?:en|ett|den|det|de|vår|vårt|våra|er|ert|era|mitt|min|mina|barnets|familjens|alla|de\s+flesta)\s+$/iu;
/** "om mamman avbokar", "när barnet inte vill": a clause has two words at least after what opens it. */
const CLAUSE = /(?<!\p{L})(?:om|när|ifall)\s+\S+\s+\S.*$/iu;

/**
 * Puts what has been added to a question in the place of what it stands for; at the end, where it stands for nothing.
 * @param asked the question before, without its mark
 * @param replaced what gives way, in order
 * @param added "för yngre barn", "Järva", "om pappan inte svarar"
 */
export function swapIn(asked: string, replaced: readonly Span[], added: string): string {
  const clause = CLAUSE.exec(asked);
  if (clause !== null && CLAUSE.test(added)) return `${asked.slice(0, clause.index)}${added}`;
  const [first, ...others] = replaced;
  if (first === undefined) return `${asked} ${added}`;
  const isClause = CLAUSE.test(added);
  let text = asked;
  for (const span of others.reverse()) text = joined(opened(text, span).before, text.slice(span.to));
  const { before, hasPreposition } = opened(text, first);
  const after = text.slice(first.to);
  if (isClause) return `${joined(before, after)} ${added}`;
  // "Hur gör vi barnen delaktiga?" and "för yngre barn" make "hur gör vi yngre barn delaktiga".
  const bare = hasPreposition ? added : added.replace(OPENS_WITH_PREPOSITION, '');
  const kept = hasPreposition && !OPENS_WITH_PREPOSITION.test(added) ? hasPreposition : '';
  return joined(joined(before, `${kept}${bare}`), after);
}

/** What stands before a word, without its article and the preposition before that. */
function opened(text: string, { from }: Span): { readonly before: string; readonly hasPreposition: string } {
  const bare = text.slice(0, from).replace(ENDS_WITH_ARTICLE, '');
  const preposition = ENDS_WITH_PREPOSITION.exec(bare)?.[0] ?? '';
  return { before: bare.slice(0, bare.length - preposition.length), hasPreposition: preposition };
}

function joined(before: string, after: string): string {
  return `${before.trimEnd()} ${after.trimStart()}`.trim();
}
