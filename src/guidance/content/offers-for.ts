import type { Answer } from '../../answering/answer.ts';
import type { Path } from '../paths/path.ts';
import { findByName } from './find-by-name.ts';
import { type Offerable, offersUnder } from './offers-under.ts';

/**
 * What of the guidance goes with an answer: what belongs to the articles it builds on. Under a refusal, the path that the
 * question names, if it clearly names one: somebody who asks what to do may be served by that where no text answers.
 */
export function offersFor(answer: Answer, all: readonly Offerable[], paths: readonly Path[]): Offerable[] {
  if (answer.answered)
    return offersUnder(
      answer.answer.sources.map(({ document }) => document),
      all,
    );
  if (answer.reason !== 'no_support') return [];
  const named = findByName(paths, answer.question);
  return named.kind === 'one' ? all.filter(({ kind, id }) => kind === 'path' && id === named.entry.id) : [];
}
