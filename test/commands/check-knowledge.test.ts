import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { checkKnowledgeCommand } from '../../src/commands/check-knowledge.ts';
import { articleText, lineWith } from '../support/article-text.ts';
import { listeningTerminal } from '../support/listening-terminal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A source that the shipped register has. */
const SOURCES = '\n  - { n: 1, source: sol-2025-400, section: Bänkar }';
const today = () => new Date().toISOString().slice(0, 10);

/** An article in which there is nothing to mend today but what is given. */
const article = (fields: Readonly<Record<string, string>> = {}, body?: string) =>
  articleText({ sources: SOURCES, reviewed: today(), ...fields }, body);

async function check(files: Readonly<Record<string, string>>, interactive = false) {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) folder.write(name, text);
  return { ...(await checkIn([folder.path], interactive)), folder: relative('', folder.path) };
}

async function checkIn(folders: readonly string[], interactive = false) {
  const terminal = listeningTerminal({}, interactive);
  const code = await run(['knowledge', 'check', ...folders], terminal);
  return { code, lines: terminal.lines, errors: terminal.errors.join('\n') };
}

describe('lathund knowledge check', () => {
  it('says that there is nothing to mend, and ends with 0', async () => {
    const body = '## Färgen {#farg}\n\nGrön. [1]\n';
    const { code, lines, errors } = await check({
      'gront.md': article({}, body),
      'blatt.md': article({ id: 'blatt' }, body),
    });
    expect(lines).toEqual(['2 articles with 2 sections checked: nothing to mend.']);
    expect([code, errors]).toEqual([0, '']);
  });

  it('names file, line and rule of what there is to mend, and what to do, and ends with 1', async () => {
    const text = article({ unit: 'Kista' });
    const { code, lines, errors, folder } = await check({ 'gront.md': text });
    expect(lines).toEqual([
      `${folder}/gront.md:${lineWith(text, '{#farg}')}  unit-year  The section is about a district but names no year. Say when this was so.`,
      expect.stringMatching(/^1 articles? with 1 sections? checked: 1 to mend\.$/u),
    ]);
    expect([code, errors]).toEqual([1, '']);
  });

  it('goes by the shipped register of sources and law map', async () => {
    const body = '## Färgen {#farg}\n\nGrön enligt 3 kap. 99 § SoL (2025:400). [1]\n';
    const { lines } = await check({
      'gront.md': article({ sources: SOURCES.replace('sol-2025-400', 'bankboken') }, body),
    });
    expect(lines.map((line) => line.split('  ')[1])).toEqual([
      'unknown-source',
      'unknown-provision',
      undefined,
    ]);
  });

  it('looks in several folders', async () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    one.write('gront.md', article());
    other.write('trasig.md', 'Bara text.\n');
    const { lines } = await checkIn([one.path, other.path]);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/trasig\.md:1 {2}front-matter {2}/u);
    expect(lines[1]).toMatch(/^1 articles? with 1 sections? checked/u);
  });

  it('looks at the shipped knowledge when no folder is named', async () => {
    const { lines, errors } = await checkIn([]);
    expect(errors).toBe('');
    expect(Number(/^\d+/u.exec(lines.at(-1)!)![0])).toBeGreaterThan(10);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^knowledge\/\S+\.md:\d+ {2}/u);
  });

  it('goes by the day that it is', async () => {
    const folder = temporaryFolder();
    folder.write('gront.md', article({ reviewed: '2026-03-01' }));
    const codes = ['2026-02-28', '2026-03-01', '2027-03-01', '2027-03-02'].map((day) =>
      checkKnowledgeCommand([folder.path], listeningTerminal(), new Date(`${day}T12:00:00Z`)),
    );
    expect(await Promise.all(codes)).toEqual([1, 0, 0, 1]);
  });

  it('colours for a person at a terminal only, and writes the same words', async () => {
    const text = article({ unit: 'Kista' });
    const [coloured, plain] = [await check({ 'gront.md': text }, true), await check({ 'gront.md': text })];
    expect(plain.lines.join('\n')).not.toContain('\u001B');
    expect(coloured.lines[0]).toContain('\u001B');
    expect(coloured.lines[0]!.replace(/\u001B\[\d+m/gu, '').replace(coloured.folder, plain.folder)).toBe(
      plain.lines[0],
    );
  });

  it('names a folder that is not there, and checks nothing', async () => {
    const { code, lines, errors } = await checkIn(['/finns/inte/alls']);
    expect(errors).toContain('/finns/inte/alls does not exist');
    expect([code, lines]).toEqual([1, []]);
  });

  it.each([['knowledge'], ['knowledge', 'mend']])(
    'shows how it is used when it is not understood: %s %s',
    async (...args) => {
      const terminal = listeningTerminal();
      expect(
        await run(
          args.filter((arg) => arg !== undefined),
          terminal,
        ),
      ).toBe(2);
      expect(terminal.errors.join('\n')).toMatch(/lathund knowledge check/u);
      expect(terminal.lines).toEqual([]);
    },
  );
});
