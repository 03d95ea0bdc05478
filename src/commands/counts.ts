import type { Terminal } from '../cli.ts';
import { STEPS } from '../guidance/checklists/steps.ts';
import { sumParticipation } from '../guidance/checklists/sum-participation.ts';
import { cliTexts } from '../texts/cli.ts';
import { UsageError } from './errors.ts';
import { type StoreSettings, withStore } from './with-store.ts';

/** `lathund counts`: how often children took part, by district and month; what is too little to show is not shown. */
export async function counts(
  args: readonly string[],
  options: { config: StoreSettings; json: boolean },
  terminal: Terminal,
): Promise<number> {
  if (args.length > 0) throw new UsageError(cliTexts.countsUsage);
  const answers = await withStore(options.config, terminal, (store) => store.counts.list());
  const sums = sumParticipation(answers);
  if (options.json) {
    terminal.out(JSON.stringify(sums));
    return 0;
  }
  if (sums.length === 0) terminal.out(cliTexts.noCounts);
  for (const { unit, month, answers, steps } of sums) {
    terminal.out(cliTexts.countsHead(unit, month, answers));
    if (steps === null) continue;
    for (const step of STEPS) {
      const { yes, no, reasons } = steps[step];
      terminal.out(cliTexts.countsStep(step, yes, no));
      for (const [reason, count] of Object.entries(reasons))
        terminal.out(cliTexts.countsReason(reason, count));
    }
  }
  if (sums.length > 0) terminal.out(cliTexts.countsHidden);
  return 0;
}
