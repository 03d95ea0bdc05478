import type { FieldProblem } from '../content/field-problem.ts';
import type { IntroductionUnit } from './introduction-unit.ts';

/** Two minutes, for somebody who reads 125 to 165 words of new matter a minute. */
export const FEWEST_WORDS = 250;
export const MOST_WORDS = 330;

/** A unit can be read in two minutes. */
export function checkIntroductionUnit(unit: IntroductionUnit): FieldProblem[] {
  const words = wordsToRead(unit);
  if (words >= FEWEST_WORDS && words <= MOST_WORDS) return [];
  const message = `The text has ${words} words. Two minutes of reading are ${FEWEST_WORDS} to ${MOST_WORDS}.`;
  return [{ path: ['paragraphs'], message }];
}

/** How many words there are to read before the questions. */
export function wordsToRead({ intro, paragraphs }: IntroductionUnit): number {
  const texts = [intro, ...paragraphs.flatMap(({ heading = '', text }) => [heading, text])];
  return texts.join(' ').split(/\s+/u).filter(Boolean).length;
}
