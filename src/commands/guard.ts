import { z } from 'zod';
import type { Terminal } from '../cli.ts';
import { findPersonalData } from '../privacy/find-personal-data.ts';
import { cliTexts } from '../texts/cli.ts';
import { checkBatchFile } from './check-input.ts';
import { UsageError } from './errors.ts';
import { linesOf } from './lines-of.ts';
import { loadKnown } from './load-known.ts';
import { LineId, lineOf, parseLine } from './parse-line.ts';
import { wrongField } from './wrong-field.ts';

const Line = lineOf({ id: LineId, text: z.string(wrongField('text', 'text')) });

/**
 * `lathund guard --batch FILE`: says what personal data each text contains, one JSON object per line, in the order of
 * the file; positions count as in a JavaScript string, the end exclusive. What was found is not repeated. A bad line
 * stops nothing but itself and gets no line of its own.
 * @param kept where the parsed lexicon is kept for the next time
 * @returns 1 when there was a bad line
 * @throws UsageError without a file, InputError when it cannot be used
 */
export async function guard(
  file: string | undefined,
  { kept }: { readonly kept: string },
  terminal: Terminal,
): Promise<number> {
  if (file === undefined) throw new UsageError(cliTexts.guardUsage);
  checkBatchFile(file);
  const isKnown = await loadKnown(kept);
  let number = 0;
  let failed = 0;
  for await (const line of linesOf(file)) {
    number++;
    if (line.trim() === '') continue;
    const read = parseLine(line, Line);
    if (!read.ok) {
      failed++;
      terminal.err(cliTexts.badText(file, number, read.problem));
      continue;
    }
    const { id, text } = read.data;
    const findings = findPersonalData(text, isKnown).map(({ kind, start, end, certainty }) => ({
      kind,
      start,
      end,
      certainty,
    }));
    terminal.out(JSON.stringify({ id, findings }));
  }
  return failed === 0 ? 0 : 1;
}
