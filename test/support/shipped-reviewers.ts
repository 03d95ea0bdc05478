import { join } from 'node:path';
import { loadReviewers } from '../../src/guidance/review/load-reviewers.ts';
import type { Reviewer } from '../../src/guidance/review/reviewer.ts';
import { loadLexicon } from '../../src/knowledge/analysis/lexicon.ts';
import { HOME } from './field-lexicon.ts';

let made: Map<string, Reviewer> | undefined;

/** The shipped reviewer of a kind of note; read once for all tests of a file. */
export function shippedReviewer(kind: string): Reviewer {
  made ??= loadReviewers(HOME, loadLexicon(join(HOME, 'lexicon')));
  const reviewer = made.get(kind);
  if (reviewer === undefined) throw new Error(`There is no kind of note "${kind}".`);
  return reviewer;
}
