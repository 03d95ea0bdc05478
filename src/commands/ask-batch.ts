import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Terminal } from '../cli.ts';
import { cliTexts } from '../texts/cli.ts';
import { type LoadOptions, loadAnswerer } from './load-answerer.ts';
import { publicAnswer } from './public-answer.ts';

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), question: z.string() });

/** `lathund ask --batch FILE`: one JSON answer per question, in the order asked. A bad line stops nothing but itself. */
export async function askBatch(file: string, options: { load: LoadOptions; limit: number }, terminal: Terminal): Promise<number> {
  const { answerer } = await loadAnswerer(options.load);
  const input = createReadStream(file, 'utf8');
  let number = 0;
  let failed = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const text = line.replace(/^\uFEFF/u, '');
    if (text.trim() === '') continue;
    const parsed = parseLine(text);
    if (typeof parsed === 'string') {
      failed++;
      terminal.err(cliTexts.badLine(file, number, parsed));
      continue;
    }
    terminal.out(JSON.stringify(publicAnswer(parsed.id, answerer.ask(parsed.question, { limit: options.limit }))));
  }
  return failed === 0 ? 0 : 1;
}

function parseLine(text: string): z.infer<typeof lineSchema> | string {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : z.prettifyError(parsed.error).replace(/\n/gu, ' ');
  } catch {
    return 'it is not JSON';
  }
}
