import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { UsageError } from './commands/errors.ts';
import { keepCompiled } from './commands/keep-compiled.ts';
import { STORE_COMMANDS } from './commands/store-command.ts';
import { cliTexts } from './texts/cli.ts';
import { inLanguage } from './texts/in-language.ts';
import { readLanguage, USUAL_LANGUAGE } from './texts/language.ts';

/** What every command gets: where to read and write, so that tests can listen. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** For files; absent where they would land on somebody's screen. */
  readonly bytes?: (bytes: Uint8Array) => void;
  /** Whether colour and progress bars reach a person. */
  readonly interactive: boolean;
  /** Everything on standard input; left out, the process's own. */
  readonly read?: () => Promise<string>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const OPTIONS = {
  json: { type: 'boolean' },
  limit: { type: 'string' },
  knowledge: { type: 'string', multiple: true },
  batch: { type: 'string' },
  unit: { type: 'string' },
  ics: { type: 'boolean' },
  answers: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  kind: { type: 'string' },
  rule: { type: 'string' },
  from: { type: 'string' },
  count: { type: 'string' },
  yes: { type: 'boolean' },
  force: { type: 'boolean' },
  moved: { type: 'boolean' },
  checklist: { type: 'string' },
  text: { type: 'string' },
  title: { type: 'string' },
  to: { type: 'string' },
  when: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Runs one command.
 * @returns the exit code: 0 done, 1 something went wrong, 2 the command line was not understood
 */
export function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = readLanguage(terminal.env.LATHUND_LANGUAGE?.trim().toLowerCase()) ?? USUAL_LANGUAGE;
  return inLanguage(language, () => runCommand(args, terminal));
}

async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
      strict: true,
    });
    const [command, ...rest] = positionals;
    if (!command || command === 'help' || values.help) {
      terminal.out(cliTexts.usage);
      return command || values.help ? 0 : 2;
    }
    // Each command is loaded when it is asked for: none needs all of the program.
    if (command === 'doctor') return await (await import('./commands/doctor.ts')).doctor(terminal);
    const { readConfig } = await import('./config.ts');
    const config = readConfig({ ...terminal.env, LATHUND_LOCAL: 'true' });
    const storeCommand = STORE_COMMANDS[command];
    if (storeCommand !== undefined) {
      const perform = await storeCommand();
      return await perform(rest, { flags: values, config, terminal, now: Date.now });
    }
    const { dataDir, knowledgePaths } = config;
    const kept = join(dataDir, 'snapshots');
    const load = { replace: values.knowledge ?? [], beside: knowledgePaths, dataDir };
    const limit = readLimit(values.limit);
    switch (command) {
      case 'ask': {
        if (values.batch !== undefined) {
          const { askBatch } = await import('./commands/ask-batch.ts');
          return await askBatch(values.batch, { load, limit }, terminal);
        }
        const { ask } = await import('./commands/ask.ts');
        return await ask(rest.join(' '), { load, limit, json: values.json ?? false }, terminal);
      }
      case 'ingest': {
        const { ingest } = await import('./commands/ingest.ts');
        return await ingest(rest, { dataDir }, terminal);
      }
      case 'knowledge': {
        const [what, ...folders] = rest;
        if (what === 'schemas' && folders.length === 0) {
          const { writeSchemas } = await import('./commands/write-schemas.ts');
          return writeSchemas(terminal);
        }
        if (what !== 'check') throw new UsageError(cliTexts.knowledgeUsage);
        const { checkKnowledgeCommand } = await import('./commands/check-knowledge.ts');
        return await checkKnowledgeCommand(folders, terminal);
      }
      case 'unanswered': {
        const { unanswered } = await import('./commands/unanswered.ts');
        return await unanswered(rest, { config, json: values.json ?? false }, terminal);
      }
      case 'counts': {
        const { counts } = await import('./commands/counts.ts');
        return await counts(rest, { config, json: values.json ?? false }, terminal);
      }
      case 'deadline': {
        const { deadline } = await import('./commands/deadline.ts');
        const { unit = null, json = false, ics = false } = values;
        return await deadline(rest, { unit, json, ics, kept }, terminal);
      }
      case 'draft': {
        const { draft } = await import('./commands/draft.ts');
        const { answers, format, out } = values;
        return await draft(rest, { answers, format, out, kept }, terminal);
      }
      case 'schedule': {
        const { schedulePreview } = await import('./commands/schedule-preview.ts');
        const { rule, from, count, json = false } = values;
        return await schedulePreview(rest, { rule, from, count, json }, terminal);
      }
      case 'guard': {
        const { guard } = await import('./commands/guard.ts');
        return await guard(values.batch, { kept }, terminal);
      }
      case 'review': {
        const { review } = await import('./commands/review.ts');
        const read = terminal.read ?? (() => text(process.stdin));
        return await review(rest, values.kind, { json: values.json ?? false, read, kept }, terminal);
      }
      case 'eval': {
        const { evaluate } = await import('./commands/evaluate.ts');
        return await evaluate(rest, { dataDir }, terminal);
      }
      default:
        throw new UsageError(cliTexts.unknownCommand(command));
    }
  } catch (error) {
    if (error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')) {
      terminal.err(`${(error as Error).message}\n\n${cliTexts.usage}`);
      return 2;
    }
    terminal.err(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return 5;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 20) throw new UsageError(cliTexts.badLimit(text));
  return limit;
}

if (import.meta.main) {
  keepCompiled();
  // A reader that stops early ("| head") is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    ...(process.stdout.isTTY === true ? {} : { bytes: (bytes) => process.stdout.write(bytes) }),
    interactive: process.stdout.isTTY === true,
    env: process.env,
  });
}
