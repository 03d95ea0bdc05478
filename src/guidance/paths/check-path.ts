import type { FieldProblem } from '../content/field-problem.ts';
import type { Path } from './path.ts';

/** At most this many cards from the first question to an end, the end included; and never fewer than two. */
const MOST_CARDS = 5;

/** A path is a graph: every card can be reached, every way ends, no way turns back, none is too long. */
export function checkPath({ start, questions, ends, always }: Path): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const isThere = (id: string) => Object.hasOwn(questions, id) || Object.hasOwn(ends, id);
  for (const id of Object.keys(questions)) {
    if (Object.hasOwn(ends, id))
      problems.push({ path: ['ends', id], message: `"${id}" is both a question and an end. Rename one.` });
  }
  if (!Object.hasOwn(questions, start)) {
    return [...problems, { path: ['start'], message: `"${start}" is no question. Start at one.` }];
  }
  if (always !== undefined && !Object.hasOwn(ends, always.to)) {
    problems.push({ path: ['always', 'to'], message: `"${always.to}" is no end. Point at one.` });
  }
  for (const [id, { choices }] of Object.entries(questions)) {
    for (const [i, { to }] of choices.entries()) {
      if (!isThere(to))
        problems.push({
          path: ['questions', id, 'choices', i],
          message: `There is no card "${to}". Correct it.`,
        });
    }
  }
  const reached = new Set<string>(always === undefined ? [] : [always.to]);
  const walk = (id: string, way: readonly string[]): void => {
    if (way.includes(id)) {
      problems.push({
        path: ['questions', id],
        message: `The way ${[...way, id].join(' → ')} turns back on itself. Let it end.`,
      });
      return;
    }
    reached.add(id);
    const here = [...way, id];
    const question = Object.hasOwn(questions, id) ? questions[id] : undefined;
    if (question === undefined) {
      if (here.length > MOST_CARDS)
        problems.push({
          path: ['ends', id],
          message: `The way ${here.join(' → ')} has ${here.length} cards. At most ${MOST_CARDS}.`,
        });
      return;
    }
    for (const { to } of question.choices) if (isThere(to)) walk(to, here);
  };
  walk(start, []);
  for (const group of ['questions', 'ends'] as const) {
    for (const id of Object.keys(group === 'questions' ? questions : ends)) {
      if (!reached.has(id))
        problems.push({ path: [group, id], message: `No way leads to "${id}". Add one, or take it away.` });
    }
  }
  return problems;
}
