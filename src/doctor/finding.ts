/** One thing that was looked at, in plain English for the operator. */
export interface Finding {
  readonly level: 'ok' | 'warning' | 'error';
  readonly text: string;
  /** What to do about it; empty when there is nothing to do. */
  readonly remedy: string;
}

export const ok = (text: string): Finding => ({ level: 'ok', text, remedy: '' });
export const warning = (text: string, remedy: string): Finding => ({ level: 'warning', text, remedy });
export const error = (text: string, remedy: string): Finding => ({ level: 'error', text, remedy });

/** Problems are written as "what is wrong: what to do", or as two sentences; shown as two parts. */
export function problemFinding(problem: string): Finding {
  const parts = /^(?<text>.+?)(?:: |\. (?=\p{Lu}))(?<remedy>.+)$/u.exec(problem)?.groups;
  if (parts === undefined) return error(problem, 'Correct it in the environment or in .env.');
  const { text = '', remedy = '' } = parts;
  return error(`${text}.`, remedy.charAt(0).toUpperCase() + remedy.slice(1));
}
