import type { Terminal } from '../cli.ts';
import { cliTexts } from '../texts/cli.ts';
import { readBatchLine } from './batch-line.ts';
import { checkBatchFile, checkFolders } from './check-input.ts';
import { linesOf } from './lines-of.ts';
import { type LoadOptions, loadAnswerer } from './load-answerer.ts';
import { publicAnswer, publicBadInput } from './public-answer.ts';

/**
 * `lathund ask --batch FILE`: one JSON answer per line, in the order asked. A bad line stops nothing but itself: it gets
 * an answer that says so, and a word to the operator.
 * @returns 1 when there was a bad line
 * @throws InputError when the file or a folder cannot be used
 */
export async function askBatch(
  file: string,
  options: { load: LoadOptions; limit: number },
  terminal: Terminal,
): Promise<number> {
  checkBatchFile(file);
  checkFolders(options.load.replace);
  const { answerer } = await loadAnswerer(options.load);
  let number = 0;
  let failed = 0;
  for await (const text of linesOf(file)) {
    number++;
    if (text.trim() === '') continue;
    const line = readBatchLine(text);
    if (line.ok) {
      const answer = answerer.ask(line.question, { limit: options.limit });
      terminal.out(JSON.stringify(publicAnswer(line.id, answer)));
    } else {
      failed++;
      terminal.err(cliTexts.badLine(file, number, line.problem));
      terminal.out(JSON.stringify(publicBadInput(line.id, line.question)));
    }
  }
  return failed === 0 ? 0 : 1;
}
