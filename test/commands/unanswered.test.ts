import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { unanswered, unansweredFile } from '../../src/commands/unanswered.ts';
import { fileUnansweredQuestions } from '../../src/store/unanswered-questions.ts';
import { listeningTerminal } from '../support/listening-terminal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const BENCH = 'Vem målar bänken?';
const GATE = 'Vem lagar grinden?';
const today = () => new Date().toISOString().slice(0, 10);

/** A data folder with questions in it, and the command to look at them with. */
function setUp(...questions: string[]) {
  const dataDir = temporaryFolder().path;
  const store = fileUnansweredQuestions(unansweredFile(dataDir), () => new Date());
  for (const question of questions) store.add(question);
  const command = async (...args: string[]) => {
    const terminal = listeningTerminal({ DATA_DIR: dataDir });
    const code = await run(['unanswered', ...args], terminal);
    return { code, lines: terminal.lines, errors: terminal.errors.join('\n') };
  };
  return { dataDir, store, command };
}

describe('lathund unanswered', () => {
  it('says that there are none', async () => {
    expect(await setUp().command()).toEqual({
      code: 0,
      lines: ['No unanswered questions have been sent.'],
      errors: '',
    });
  });

  it('lists them with a number, the most sent first', async () => {
    const { code, lines } = await setUp(GATE, BENCH, BENCH).command();
    expect(code).toBe(0);
    expect(lines).toEqual([
      `  1  ${BENCH}  (2 times, last ${today()})`,
      `  2  ${GATE}  (once, last ${today()})`,
    ]);
  });

  it('writes them as one JSON line for other programs', async () => {
    const { lines } = await setUp(BENCH, BENCH).command('--json');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toEqual([{ question: BENCH, first: today(), last: today(), count: 2 }]);
    expect((await setUp().command('--json')).lines).toEqual(['[]']);
  });

  it('lists those that are not too old', () => {
    const { dataDir } = setUp(BENCH);
    const terminal = listeningTerminal();
    const later = () => new Date(Date.now() + 100 * 86_400_000);
    expect(unanswered([], { dataDir, json: true }, terminal, later)).toBe(0);
    expect(terminal.lines).toEqual(['[]']);
  });
});

describe('lathund unanswered remove', () => {
  it('takes away the question with that number, and says which it was', async () => {
    const { command, store } = setUp(GATE, BENCH, BENCH);
    expect(await command('remove', '2')).toEqual({ code: 0, lines: [`Removed: ${GATE}`], errors: '' });
    expect(store.list().map(({ question }) => question)).toEqual([BENCH]);
  });

  it.each(['0', '3', '-', '1.5', 'bänken', ''])(
    'knows no number %j, and takes nothing away',
    async (number) => {
      const { command, store } = setUp(GATE, BENCH);
      const { code, lines, errors } = await command('remove', number);
      expect([code, lines]).toEqual([2, []]);
      expect(errors).toContain(`"${number}" is no number on the list: choose 1–2.`);
      expect(store.list()).toHaveLength(2);
    },
  );

  it('asks for a number when there is none', async () => {
    const { code, errors } = await setUp(GATE).command('remove');
    expect(code).toBe(2);
    expect(errors).toContain('is no number on the list: choose 1–1.');
  });

  it('says so when there is nothing to remove', async () => {
    const { code, errors } = await setUp().command('remove', '1');
    expect(code).toBe(2);
    expect(errors).toContain('There are no questions on the list to remove.');
  });
});

describe('lathund unanswered with something else', () => {
  it('says how it is used', async () => {
    const { code, lines, errors } = await setUp(GATE).command('rensa');
    expect([code, lines]).toEqual([2, []]);
    expect(errors).toContain('Use: lathund unanswered, or lathund unanswered remove N');
  });

  it('is part of the usage', async () => {
    const terminal = listeningTerminal();
    await run(['help'], terminal);
    expect(terminal.lines.join('\n')).toMatch(/lathund unanswered \[--json\].*lathund unanswered remove N/su);
  });
});

it('a list that is damaged is left as it is, and the file is named', async () => {
  const { dataDir, command } = setUp(GATE);
  const file = unansweredFile(dataDir);
  writeFileSync(file, '[{"question": ');
  const { code, lines, errors } = await command();
  expect([code, lines]).toEqual([1, []]);
  expect(errors).not.toMatch(/\n\s+at /u);
  expect(readFileSync(file, 'utf8')).toBe('[{"question": ');
  expect(errors).toContain(file);
});
