import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { openStore } from '../../src/store/sql/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { listeningTerminal } from '../support/listening-terminal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const BENCH = 'Vem målar bänken?';
const GATE = 'Vem lagar grinden?';
const today = () => new Date().toISOString().slice(0, 10);

/** A data folder with questions in it, and the command to look at them with. */
async function setUp(...questions: string[]) {
  const dataDir = temporaryFolder().path;
  const withStore = async <T>(use: (store: Store) => Promise<T>) => {
    const store = await openStore({ url: null, dataDir });
    return use(store).finally(() => store.close());
  };
  await withStore(async (store) => {
    for (const question of questions) await store.questions.add(question, Date.now());
  });
  const listed = () =>
    withStore(async (store) => (await store.questions.list()).map(({ question }) => question));
  const command = async (...args: string[]) => {
    const terminal = listeningTerminal({ DATA_DIR: dataDir });
    const code = await run(['unanswered', ...args], terminal);
    return { code, lines: terminal.lines, errors: terminal.errors.join('\n') };
  };
  return { dataDir, withStore, listed, command };
}

describe('lathund unanswered', () => {
  it('says that there are none', async () => {
    expect(await (await setUp()).command()).toEqual({
      code: 0,
      lines: ['No unanswered questions have been sent.'],
      errors: '',
    });
  });

  it('lists them with a number, the most sent first', async () => {
    const { code, lines } = await (await setUp(GATE, BENCH, BENCH)).command();
    expect(code).toBe(0);
    expect(lines).toEqual([
      `  1  ${BENCH}  (2 times, last ${today()})`,
      `  2  ${GATE}  (once, last ${today()})`,
    ]);
  });

  it('writes them as one JSON line for other programs', async () => {
    const { lines } = await (await setUp(BENCH, BENCH)).command('--json');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toEqual([{ question: BENCH, first: today(), last: today(), count: 2 }]);
    expect((await (await setUp()).command('--json')).lines).toEqual(['[]']);
  });

  it('lists those that are not too old, once they have been cleared away', async () => {
    const { dataDir, withStore, command } = await setUp(GATE);
    await withStore((store) => store.questions.add(BENCH, Date.now() - 100 * 86_400_000));
    expect(await run(['retention'], listeningTerminal({ DATA_DIR: dataDir }))).toBe(0);
    expect((await command()).lines).toEqual([`  1  ${GATE}  (once, last ${today()})`]);
  });
});

describe('lathund unanswered remove', () => {
  it('takes away the question with that number, and says which it was', async () => {
    const { command, listed } = await setUp(GATE, BENCH, BENCH);
    expect(await command('remove', '2')).toEqual({ code: 0, lines: [`Removed: ${GATE}`], errors: '' });
    expect(await listed()).toEqual([BENCH]);
  });

  it.each(['0', '3', '-', '1.5', 'bänken', ''])(
    'knows no number %j, and takes nothing away',
    async (number) => {
      const { command, listed } = await setUp(GATE, BENCH);
      const { code, lines, errors } = await command('remove', number);
      expect([code, lines]).toEqual([2, []]);
      expect(errors).toContain(`"${number}" is no number on the list: choose 1–2.`);
      expect(await listed()).toHaveLength(2);
    },
  );

  it('asks for a number when there is none', async () => {
    const { code, errors } = await (await setUp(GATE)).command('remove');
    expect(code).toBe(2);
    expect(errors).toContain('is no number on the list: choose 1–1.');
  });

  it('says so when there is nothing to remove', async () => {
    const { code, errors } = await (await setUp()).command('remove', '1');
    expect(code).toBe(2);
    expect(errors).toContain('There are no questions on the list to remove.');
  });
});

describe('lathund unanswered with something else', () => {
  it('says how it is used', async () => {
    const { code, lines, errors } = await (await setUp(GATE)).command('rensa');
    expect([code, lines]).toEqual([2, []]);
    expect(errors).toContain('Use: lathund unanswered, or lathund unanswered remove N');
  });

  it('is part of the usage', async () => {
    const terminal = listeningTerminal();
    await run(['help'], terminal);
    expect(terminal.lines.join('\n')).toMatch(/lathund unanswered \[--json\].*lathund unanswered remove N/su);
  });
});

it('a list from before there was a database is named when it is damaged, and left as it is', async () => {
  const { dataDir, command } = await setUp(GATE);
  const file = join(dataDir, 'unanswered-questions.json');
  writeFileSync(file, '[{"question": ');
  const { code, lines, errors } = await command();
  expect([code, lines]).toEqual([0, [`  1  ${GATE}  (once, last ${today()})`]]);
  expect(errors).not.toMatch(/\n\s+at /u);
  expect(readFileSync(file, 'utf8')).toBe('[{"question": ');
  expect(errors).toContain(file);
});
