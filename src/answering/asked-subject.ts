import { NO_ANSWER } from '../store/asked-subjects.ts';
import type { Answer } from './answer.ts';

/**
 * What a question was about, as it may be counted: the document that the answer leans on first, never the question.
 * @returns `NO_ANSWER` when none was found; null for what was no question to the knowledge at all
 */
export function askedSubject({ answered, reason, answer }: Answer): string | null {
  if (!answered) return reason === 'no_support' || reason === 'no_topic' ? NO_ANSWER : null;
  return answer.sources[0]?.document ?? null;
}
