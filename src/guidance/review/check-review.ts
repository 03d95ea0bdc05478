import type { FieldProblem } from '../content/field-problem.ts';
import type { ReviewKind } from './review-kind.ts';
import type { ReviewSigns, ReviewWords, Sign } from './review-language.ts';
import { GIVEN_LISTS } from './word-lists.ts';

/** Rules have ids of their own, and are recognised by something that there is. */
export function checkReviewKind({ rules }: ReviewKind, signs: ReviewSigns): FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const [i, { id, recognise }] of rules.entries()) {
    if (rules.findIndex((rule) => rule.id === id) !== i)
      problems.push({ path: ['rules', i], message: `Two rules have the id "${id}". Rename one.` });
    if (!Object.hasOwn(signs.recognise, recognise))
      problems.push({
        path: ['rules', i, 'recognise'],
        message: `review-signs.yaml has no "${recognise}". Add it there, or correct the id.`,
      });
  }
  return problems;
}

/** Every list that a sign asks for is there, and every list is asked for. */
export function checkReviewSigns({ recognise }: ReviewSigns, { lists }: ReviewWords): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const ask = (named: string, path: PropertyKey[]) => {
    for (const list of named.split('|')) {
      if (!Object.hasOwn(lists, list) && !GIVEN_LISTS.includes(list))
        problems.push({
          path,
          message: `review-words.yaml has no list "${list}". Add it, or correct the id.`,
        });
    }
  };
  const askAll = (signs: readonly Sign[], path: PropertyKey[]) => {
    for (const [i, sign] of signs.entries())
      for (const named of [...sign.all, ...sign.none]) ask(named, [...path, i]);
  };
  for (const [id, recogniser] of Object.entries(recognise)) {
    const path = ['recognise', id];
    if (recogniser.type === 'statement') {
      askAll(recogniser.applies ?? [], [...path, 'applies']);
      askAll(recogniser.unclear, [...path, 'unclear']);
      for (const [i, signs] of recogniser.parts.entries()) askAll(signs, [...path, 'parts', i]);
    } else {
      askAll(recogniser.apart, [...path, 'apart']);
      for (const [i, { unless }] of recogniser.wordings.entries())
        for (const named of unless) ask(named, [...path, 'wordings', i]);
    }
  }
  return problems;
}
