import { join } from 'node:path';
import type { Terminal } from '../cli.ts';
import { fileUnansweredQuestions } from '../store/unanswered-questions.ts';
import { cliTexts } from '../texts/cli.ts';
import { UsageError } from './errors.ts';

/** Where the questions that nobody could answer lie in the data folder. */
export function unansweredFile(dataDir: string): string {
  return join(dataDir, 'unanswered-questions.json');
}

/** `lathund unanswered`: lists them; `lathund unanswered remove N`: takes away number N of the list. */
export function unanswered(
  args: readonly string[],
  options: { dataDir: string; json: boolean },
  terminal: Terminal,
  clock = () => new Date(),
): number {
  const questions = fileUnansweredQuestions(unansweredFile(options.dataDir), clock);
  const listed = questions.list();
  const [what, number] = args;
  if (what === 'remove') {
    const chosen = listed[Number(number) - 1];
    if (!chosen) throw new UsageError(cliTexts.unansweredNumber(number ?? '', listed.length));
    questions.remove(chosen.question);
    terminal.out(cliTexts.unansweredRemoved(chosen.question));
    return 0;
  }
  if (what !== undefined) throw new UsageError(cliTexts.unansweredUsage);
  if (options.json) terminal.out(JSON.stringify(listed));
  else if (listed.length === 0) terminal.out(cliTexts.noneUnanswered);
  else
    for (const [i, { question, count, last }] of listed.entries()) {
      terminal.out(cliTexts.unansweredLine(i + 1, question, count, last));
    }
  return 0;
}
