import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../src/cli.ts';
import { documentFolder } from './support/document-folder.ts';
import { FIELD_DOCUMENTS } from './support/field-documents.ts';
import { listeningTerminal } from './support/listening-terminal.ts';

const { documents, dataDir } = documentFolder(FIELD_DOCUMENTS);

describe('the command line', () => {
  it.each([
    ['nothing at all', [], 2],
    ['help', ['help'], 0],
    ['--help', ['--help'], 0],
    ['-h after a command', ['ask', '-h'], 0],
  ])('shows how it is used when given %s', async (_, args, code) => {
    const terminal = listeningTerminal();
    expect(await run(args, terminal)).toBe(code);
    expect(terminal.lines.join('\n')).toMatch(/lathund ask.*--batch.*lathund ingest.*lathund doctor/su);
  });

  it.each([
    ['an unknown command', ['frga', 'Vad?'], /no command "frga"/u],
    ['an unknown option', ['ask', '--jsn', 'Vad?'], /--jsn/u],
    ['an option without its value', ['ask', 'Vad?', '--limit'], /--limit/u],
    ['a limit that is no number', ['ask', 'Vad?', '--limit', 'många'], /1 to 20, not "många"/u],
    ['a limit of none', ['ask', 'Vad?', '--limit', '0'], /1 to 20/u],
    ['a limit beyond reason', ['ask', 'Vad?', '--limit', '21'], /1 to 20/u],
    ['a limit in halves', ['ask', 'Vad?', '--limit', '1.5'], /1 to 20/u],
    ['no question', ['ask'], /Skriv en fråga/u],
    ['an empty question', ['ask', '  '], /Skriv en fråga/u],
    ['no folder to ingest', ['ingest'], /at least one folder/u],
    [
      'a folder to ingest that is not there',
      ['ingest', '/finns/inte/alls'],
      /\/finns\/inte\/alls is not a folder/u,
    ],
  ])('answers %s with what is wrong, how it is used, and exit code 2', async (_, args, problem) => {
    const terminal = listeningTerminal();
    expect(await run(args, terminal)).toBe(2);
    expect(terminal.errors.join('\n')).toMatch(problem);
    expect(terminal.errors.join('\n')).toContain('lathund ask');
    expect(terminal.lines).toEqual([]);
  });

  it('ends with 1 and a sentence, not a stack, when the configuration cannot be used', async () => {
    const terminal = listeningTerminal({ PORT: 'hamn' });
    expect(await run(['ask', 'Vad?'], terminal)).toBe(1);
    expect(terminal.errors.join('\n')).toMatch(/PORT must be/u);
    expect(terminal.errors.join('\n')).not.toMatch(/\n\s+at /u);
  });

  it('works without an app id, also where the bot would not start', async () => {
    const terminal = listeningTerminal({ DATA_DIR: dataDir, LATHUND_LOCAL: 'false' });
    expect(await run(['ask', '--knowledge', documents, 'Vad ska stå i en genomförandeplan?'], terminal)).toBe(
      0,
    );
  });

  it('takes the words of a question also without quotation marks', async () => {
    const terminal = listeningTerminal({ DATA_DIR: dataDir });
    expect(
      await run(
        ['ask', '--json', '--knowledge', documents, 'Vad', 'ska', 'stå', 'i', 'journalen?'],
        terminal,
      ),
    ).toBe(0);
    expect(JSON.parse(terminal.lines[0]!).question).toBe('Vad ska stå i journalen?');
  });

  it.each([
    ['ask', ['ask', '--knowledge', documents, 'Vad ska stå i en genomförandeplan?']],
    ['ask without a question', ['ask'], 2],
    ['ingest without a folder', ['ingest'], 2],
    ['eval without a folder to ask about', ['eval', 'fragor.jsonl'], 2],
  ])('runs as a program of its own: %s', async (_, args, code = 0) => {
    const program = spawn(process.execPath, [join(import.meta.dirname, '../src/cli.ts'), ...args], {
      env: { DATA_DIR: dataDir },
      stdio: 'ignore',
    });
    const [exitCode] = await once(program, 'exit');
    expect(exitCode).toBe(code);
  });
});
