import { statSync } from 'node:fs';
import { SingleBar } from 'cli-progress';
import pc from 'picocolors';
import type { Terminal } from '../cli.ts';
import { cliTexts } from '../texts/cli.ts';
import { UsageError } from './errors.ts';
import { loadAnswerer } from './load-answerer.ts';

/** `lathund ingest DIR`: reads the folders, keeps the index, and says what was understood and what was left out. */
export async function ingest(
  folders: readonly string[],
  options: { dataDir: string },
  terminal: Terminal,
): Promise<number> {
  if (folders.length === 0) throw new UsageError(cliTexts.ingestUsage);
  for (const folder of folders) {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new UsageError(cliTexts.noFolder(folder));
  }
  const c = pc.createColors(terminal.interactive);
  const bar = terminal.interactive
    ? new SingleBar({ format: '  {bar} {value}/{total} {file}', hideCursor: true })
    : null;
  let running = false;
  const started = performance.now();
  const { knowledge } = await loadAnswerer({
    replace: folders,
    beside: [],
    dataDir: options.dataDir,
    onProgress: ({ done, total, path }) => {
      if (bar && !running) bar.start(total, 0, { file: '' });
      running = true;
      bar?.update(done, { file: path });
    },
  });
  if (running) bar?.stop();
  const counts = new Map<string, number>();
  for (const { document } of knowledge.index.passages) counts.set(document, (counts.get(document) ?? 0) + 1);
  for (const { id, title, publisher, date, reference } of knowledge.documents.values()) {
    const facts = [publisher, date, reference].filter((f) => f !== null).join(', ');
    terminal.out(`${c.green('✓')} ${id}  ${cliTexts.passages(counts.get(id) ?? 0)}`);
    terminal.out(c.dim(`    ${title}${facts === '' ? '' : ` (${facts})`}`));
  }
  if (knowledge.skipped.length > 0) terminal.out(c.yellow(cliTexts.skipped(knowledge.skipped.length)));
  for (const { message } of knowledge.skipped) terminal.out(`${c.yellow('!')} ${message}`);
  if (knowledge.documents.size === 0) {
    terminal.err(cliTexts.nothingRead);
    return 1;
  }
  if (knowledge.origin === 'snapshot') terminal.out(cliTexts.fromSnapshot);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  terminal.out(cliTexts.ingested(knowledge.documents.size, knowledge.index.passages.length, seconds));
  terminal.out(cliTexts.useIt(folders));
  return 0;
}
