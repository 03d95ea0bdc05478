import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { addSchedule, fill, THEN } from '../support/filled-store.ts';
import { listeningTerminal } from '../support/listening-terminal.ts';
import { everyDatabase } from '../support/test-store.ts';

describe.each(await everyDatabase())('commands about the database, on $name', (kind) => {
  const setUp = async () => {
    const { url, dataDir, open } = await kind.fresh();
    const store = await open();
    const command = async (...args: string[]) => {
      const terminal = listeningTerminal({
        DATA_DIR: dataDir,
        ...(url === null ? {} : { DATABASE_URL: url }),
      });
      const code = await run(args, terminal);
      return { code, lines: terminal.lines, errors: terminal.errors.join('\n') };
    };
    return { store, command, file: join(dataDir, 'copy.backup') };
  };

  it('writes a backup and says what is in it, but not over another', async () => {
    const { store, command, file } = await setUp();
    await fill(store);
    const { code, lines } = await command('backup', file);
    expect([code, lines.length]).toEqual([0, 1]);
    expect(lines[0]).toMatch(
      /^.*copy\.backup: \d+ rows \(person 4, .*delivery 4,.*\)\. It says who got what/u,
    );
    const again = await command('backup', file);
    expect([again.code, again.errors]).toEqual([
      1,
      `${file} is there already: choose another name, or say --force.`,
    ]);
    expect((await command('backup', file, '--force')).code).toBe(0);
    expect((await command('backup')).code).toBe(2);
  });

  it('says what a restore would do, and does it when it is told yes', async () => {
    const { store, command, file } = await setUp();
    await fill(store);
    await command('backup', file);
    await addSchedule(store, 's2', THEN);
    const said = await command('restore', file);
    expect(said.code).toBe(0);
    expect(said.lines).toContain('  1 reminder made since goes away.');
    expect(said.lines.at(-1)).toBe('Nothing has been changed yet. To do this, say the same with --yes.');
    expect(await store.schedules.list()).toHaveLength(2);
    const done = await command('restore', file, '--yes');
    expect(done.lines.slice(0, -1)).toEqual(said.lines.slice(0, -1));
    expect(done.lines.at(-1)).toBe('Done.');
    expect(await store.schedules.list()).toHaveLength(1);
    expect(await command('restore', `${file}.none`, '--yes')).toMatchObject({
      code: 1,
      errors: `${file}.none is not there: correct the name.`,
    });
    const moved = await command('restore', file, '--moved', '--yes');
    expect([moved.code, moved.errors]).toEqual([1, expect.stringContaining('leave out --moved')]);
  });

  it('forgets what is too old when it is told to', async () => {
    const { store, command } = await setUp();
    await store.questions.add('Vem målar bänken?', Date.now() - 91 * 86_400_000);
    expect((await command('retention')).lines).toEqual([
      'Deliveries are kept 400 days and questions 90: 1 row (unanswered_question 1) forgotten.',
    ]);
    expect((await command('retention')).lines[0]).toMatch(/nothing was too old\.$/u);
    expect((await command('retention', 'now')).code).toBe(2);
  });

  it('finds somebody, writes what is kept about them, and forgets them when it is told yes', async () => {
    const { store, command } = await setUp();
    await fill(store);
    expect((await command('person', 'list')).lines).toContain('p3  –');
    const data = JSON.parse((await command('person', 'export', 'p0')).lines.join('\n'));
    expect(data.person).toMatchObject([{ id: 'p0', unit: 'Farsta' }]);
    expect(data.delivery).toHaveLength(1);
    const asked = await command('person', 'forget', 'p0');
    expect([asked.code, asked.lines[0]]).toEqual([0, expect.stringContaining('say the same with --yes')]);
    expect(await store.people.get('p0')).not.toBeNull();
    expect((await command('person', 'forget', 'p0', '--yes')).code).toBe(0);
    expect(await store.people.get('p0')).toBeNull();
    expect(await command('person', 'export', 'p0')).toMatchObject({ code: 1, lines: [] });
    for (const wrong of [[], ['forget'], ['list', 'p1'], ['remove', 'p1']])
      expect((await command('person', ...wrong)).code).toBe(2);
  });

  it('lists who has changed what, as many as are asked for', async () => {
    const { store, command } = await setUp();
    expect((await command('audit')).lines).toEqual(['Nothing has been changed.']);
    for (const i of [1, 2, 3])
      await store.audit.add({
        at: THEN + i,
        actor: 'chef',
        action: 'schedule.edit',
        target: `s${i}`,
        fields: ['title'],
      });
    expect((await command('audit', '--limit', '2')).lines).toEqual([
      '2026-11-02T11:00:00.003Z  chef  schedule.edit  s3  (title)',
      '2026-11-02T11:00:00.002Z  chef  schedule.edit  s2  (title)',
    ]);
    expect(JSON.parse((await command('audit', '--json')).lines.join(''))).toHaveLength(3);
    expect((await command('audit', '--limit', 'alla')).code).toBe(2);
  });

  it('keeps a backup for the account that made it', async () => {
    const { command, file } = await setUp();
    await command('backup', file);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(3);
  });
});

it('an address of a database that does not answer is told without its password', async () => {
  const url = 'postgres://lathunden:hemligt@127.0.0.1:9/lathunden';
  const terminal = listeningTerminal({ DATABASE_URL: url });
  expect(await run(['audit'], terminal)).toBe(1);
  expect(terminal.errors.join()).toMatch(/^127\.0\.0\.1:9\/lathunden does not answer/u);
  expect(terminal.errors.join()).not.toContain('hemligt');
});
