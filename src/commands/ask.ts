import type { Terminal } from '../cli.ts';
import { cliTexts } from '../texts/cli.ts';
import { checkFolders } from './check-input.ts';
import { UsageError } from './errors.ts';
import { type LoadOptions, loadAnswerer } from './load-answerer.ts';
import { printAnswer } from './print-answer.ts';
import { publicAnswer } from './public-answer.ts';

/** `lathund ask "fråga"`: the answer with its sources, readable or as JSON. */
export async function ask(
  question: string,
  options: { load: LoadOptions; limit: number; json: boolean },
  terminal: Terminal,
): Promise<number> {
  if (question.trim() === '') throw new UsageError(cliTexts.noQuestion);
  checkFolders(options.load.replace);
  const { answerer } = await loadAnswerer(options.load);
  const answer = answerer.ask(question, { limit: options.limit });
  terminal.out(
    options.json ? JSON.stringify(publicAnswer(null, answer)) : printAnswer(answer, terminal.interactive),
  );
  return 0;
}
