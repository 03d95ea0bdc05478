import type { End, Path, Question } from './path.ts';

/** Where in a path somebody stands, and what they answered on the way. */
export interface PathPlace {
  readonly path: Path;
  /** Ids of the cards passed, the one they stand on last. */
  readonly way: readonly string[];
  /** The answers given, in order. */
  readonly answers: readonly string[];
  readonly card:
    | { readonly kind: 'question'; readonly question: Question }
    | { readonly kind: 'end'; readonly end: End };
}

/**
 * Follows a way from the first card. An end that every card leads to may stand last on any way.
 * @param way ids of cards; empty for the first card
 * @returns null when the path has no such way
 */
export function walkPath(path: Path, way: readonly string[]): PathPlace | null {
  const [first = path.start, ...steps] = way;
  if (first !== path.start && first !== path.always?.to) return null;
  const passed = [first];
  const answers: string[] = [];
  for (const step of steps) {
    const choice = questionAt(path, passed.at(-1)!)?.choices.find(({ to }) => to === step);
    if (choice !== undefined) answers.push(choice.text);
    else if (step !== path.always?.to || questionAt(path, passed.at(-1)!) === undefined) return null;
    passed.push(step);
  }
  const here = passed.at(-1)!;
  const question = questionAt(path, here);
  if (question !== undefined) return { path, way: passed, answers, card: { kind: 'question', question } };
  const end = Object.hasOwn(path.ends, here) ? path.ends[here] : undefined;
  return end === undefined ? null : { path, way: passed, answers, card: { kind: 'end', end } };
}

function questionAt({ questions }: Path, id: string): Question | undefined {
  return Object.hasOwn(questions, id) ? questions[id] : undefined;
}
