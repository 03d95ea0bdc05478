import type { AnswerReference, SourceDetails } from '../../src/answering/source-details.ts';

/** A place in a made-up review of benches. */
export function reference(given: Partial<AnswerReference> = {}): AnswerReference {
  return {
    source: 'bankar-2024',
    title: 'Granskning av kommunens bänkar',
    label: 'Granskningen av bänkar, hösten 2024',
    section: 'Bänkar vid grindar',
    page: 14,
    standing: 'äldre',
    expired: null,
    ...given,
  };
}

/** Details of a section of an article that leans on what is given. */
export function articleSource(...references: AnswerReference[]): SourceDetails {
  return { origin: 'shipped', unit: null, expired: null, references };
}
