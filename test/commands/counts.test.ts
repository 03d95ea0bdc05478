import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { openStore } from '../../src/store/sql/open-store.ts';
import { listeningTerminal } from '../support/listening-terminal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A data folder where so many have been counted, all but the first five of them a no. */
async function setUp(units: Record<string, number>) {
  const dataDir = temporaryFolder().path;
  const store = await openStore({ url: null, dataDir });
  for (const [unit, many] of Object.entries(units))
    for (let i = 0; i < many; i++) {
      const taken =
        i < 5 ? { done: true, reason: null } : { done: false, reason: i < 10 ? 'ville-inte' : null };
      const steps = { informed: taken, heard: { done: null, reason: null }, told: taken };
      await store.counts.add(
        { unit, month: '2026-11', occasion: 'uppstart', steps, age: null },
        `${unit} ${i}`,
        0,
      );
    }
  await store.close();
  const command = async (...args: string[]) => {
    const terminal = listeningTerminal({ DATA_DIR: dataDir });
    const code = await run(['counts', ...args], terminal);
    return { code, lines: terminal.lines, errors: terminal.errors.join('\n') };
  };
  return { dataDir, command };
}

describe('lathund counts', () => {
  it('says that nothing has been counted', async () => {
    expect(await (await setUp({})).command()).toEqual({
      code: 0,
      lines: ['Nothing has been counted.'],
      errors: '',
    });
  });

  it('shows each district and month, and nothing of fewer than five', async () => {
    const { lines } = await (await setUp({ Norra: 12, Södra: 4 })).command();
    expect(lines).toEqual([
      'Norra, 2026-11: 12 counted',
      '  the child was informed: 5 of 12',
      '    5 × ville-inte',
      '  the child was heard: fewer than five answers, not shown',
      '  the child was told the outcome: 5 of 12',
      '    5 × ville-inte',
      'Södra, 2026-11: fewer than five, not shown',
      'Wherever fewer than five were counted, nothing is shown, so that nobody can be recognised.',
    ]);
  });

  it('writes the same sums as JSON', async () => {
    const { lines } = await (await setUp({ Norra: 5, Södra: 4 })).command('--json');
    expect(JSON.parse(lines.join(''))).toEqual([
      {
        unit: 'Norra',
        month: '2026-11',
        answers: 5,
        steps: {
          informed: { yes: 5, no: 0, reasons: {} },
          heard: { yes: null, no: null, reasons: {} },
          told: { yes: 5, no: 0, reasons: {} },
        },
      },
      { unit: 'Södra', month: '2026-11', answers: null, steps: null },
    ]);
  });

  it('names a file from before there was a database when it is damaged, and leaves it as it is', async () => {
    const { dataDir, command } = await setUp({});
    const file = join(dataDir, 'participation-counts.jsonl');
    writeFileSync(file, 'trasig\n');
    const { code, lines, errors } = await command();
    expect([code, lines]).toEqual([0, ['Nothing has been counted.']]);
    expect(errors).toContain(`${file} is damaged`);
    expect(readFileSync(file, 'utf8')).toBe('trasig\n');
  });

  it('takes no words, and is part of the usage', async () => {
    const { code, errors } = await (await setUp({})).command('alla');
    expect(code).toBe(2);
    expect(errors).toContain('Use: lathund counts, or lathund counts --json');
    expect(errors).toContain('lathund counts [--json]');
  });
});
