import type { Terminal } from '../cli.ts';
import type { Store } from '../store/store.ts';
import { cliTexts } from '../texts/cli.ts';
import { UsageError } from './errors.ts';
import { type StoreSettings, withStore } from './with-store.ts';

/** `lathund unanswered`: lists them; `lathund unanswered remove N`: takes away number N of the list. */
export async function unanswered(
  args: readonly string[],
  options: { config: StoreSettings; json: boolean },
  terminal: Terminal,
): Promise<number> {
  return withStore(options.config, terminal, ({ questions }) =>
    listOrRemove(args, options.json, questions, terminal),
  );
}

async function listOrRemove(
  [what, number]: readonly string[],
  json: boolean,
  questions: Store['questions'],
  terminal: Terminal,
): Promise<number> {
  const listed = await questions.list();
  if (what === 'remove') {
    const chosen = listed[Number(number) - 1];
    if (!chosen) throw new UsageError(cliTexts.unansweredNumber(number ?? '', listed.length));
    await questions.remove(chosen.question);
    terminal.out(cliTexts.unansweredRemoved(chosen.question));
    return 0;
  }
  if (what !== undefined) throw new UsageError(cliTexts.unansweredUsage);
  if (json) terminal.out(JSON.stringify(listed));
  else if (listed.length === 0) terminal.out(cliTexts.noneUnanswered);
  else
    for (const [i, { question, count, last }] of listed.entries()) {
      terminal.out(cliTexts.unansweredLine(i + 1, question, count, last));
    }
  return 0;
}
