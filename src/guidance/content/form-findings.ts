import type { Finding } from '../../knowledge/check/finding.ts';
import type { ContentProblem } from './read-content-file.ts';

/** What is wrong with the form of a file, as its keeper is told of it. */
export function formFindings(file: string, problems: readonly ContentProblem[]): Finding[] {
  return problems.map((problem) => ({ file, rule: 'content-form', ...problem }));
}
