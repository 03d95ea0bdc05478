import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { restoreBackup } from '../../../src/store/backup/restore-backup.ts';
import { writeBackup } from '../../../src/store/backup/write-backup.ts';
import { addSchedule, DAY, fill, THEN } from '../../support/filled-store.ts';
import { everyRow, rawDatabase } from '../../support/raw-tables.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { sqliteDatabases } from '../../support/test-store.ts';

async function setUp() {
  const place = await sqliteDatabases.fresh();
  const store = await place.open();
  await fill(store);
  const database = await rawDatabase(place);
  const file = join(temporaryFolder().path, 'lathunden.backup');
  await writeBackup(database, file, { force: false, now: () => THEN });
  await addSchedule(store, 'later', THEN + DAY);
  const before = await everyRow(database);
  /** Restores, and sees to it that nothing has been changed when that is refused. */
  const refusal = async () => {
    const options = { passOver: () => null, now: () => THEN, actor: 'terminal', moved: false, trial: false };
    const error = await restoreBackup(database, file, options).then(
      () => null,
      (cause: Error & { code?: string }) => cause,
    );
    if (error !== null) expect(await everyRow(database)).toEqual(before);
    return error;
  };
  const text = () => readFileSync(file, 'utf8');
  const write = (content: string | Uint8Array) => writeFileSync(file, content);
  /** Writes lines with an end that fits them. */
  const seal = (lines: readonly string[], counts: object) => {
    const body = lines.map((line) => `${line}\n`).join('');
    const sha256 = createHash('sha256').update(body).digest('hex');
    write(`${body}${JSON.stringify({ counts, sha256 })}\n`);
  };
  return { database, file, refusal, text, write, seal };
}

describe('a file that is to be restored', () => {
  it('is taken when it is whole', async () => {
    expect(await (await setUp()).refusal()).toBeNull();
  });

  it('is refused wherever it has been torn off', async () => {
    const { refusal, text, write } = await setUp();
    const whole = Buffer.from(text());
    for (let i = 1; i <= 12; i++) {
      write(whole.subarray(0, Math.floor((whole.length * i) / 13)));
      expect((await refusal())?.message).toMatch(/is not whole|is no backup/u);
    }
    write(whole.subarray(0, -1));
    expect(await refusal()).toMatchObject({ code: 'torn' });
  });

  it('is refused when a single letter or figure has been changed', async () => {
    const { refusal, text, write } = await setUp();
    const whole = Buffer.from(text());
    for (const words of ['Påminnelse s1', 'Farsta', '"attempts":1', '2026-11', '"sha256":"']) {
      const edited = Buffer.from(whole);
      const at = edited.lastIndexOf(words) + Buffer.byteLength(words) - 1;
      edited[at] = edited[at] === 0x31 ? 0x32 : 0x31;
      write(edited);
      expect(await refusal()).toMatchObject({ name: 'BackupError' });
    }
  });

  it('is refused when a line has been taken out, put in or moved', async () => {
    const { refusal, text, write } = await setUp();
    const lines = text().trimEnd().split('\n');
    for (const changed of [
      lines.toSpliced(3, 1),
      lines.toSpliced(3, 0, lines[3]!),
      lines.toSpliced(2, 2, lines[3]!, lines[2]!),
    ]) {
      write(`${changed.join('\n')}\n`);
      expect(await refusal()).toMatchObject({ code: 'damaged' });
    }
    write(`${text()}\n`);
    expect(await refusal()).toMatchObject({ name: 'BackupError' });
  });

  it('is refused with the line and the column, but not what stands there, when a row is none', async () => {
    const { refusal, text, seal } = await setUp();
    const lines = text().trimEnd().split('\n');
    const { counts } = JSON.parse(lines.at(-1)!);
    const at = lines.findIndex((line) => line.includes('"table":"delivery"'));
    seal(lines.slice(0, -1).with(at, lines[at]!.replace(/"state":"\w+"/u, '"state":"hemligt"')), counts);
    const error = await refusal();
    expect(error).toMatchObject({ code: 'damaged' });
    expect(error?.message).toContain(`line ${at + 1} (delivery.state)`);
    expect(error?.message).not.toContain('hemligt');
  });

  it('is refused when its numbers do not fit its rows', async () => {
    const { refusal, text, seal } = await setUp();
    const lines = text().trimEnd().split('\n');
    const { counts } = JSON.parse(lines.at(-1)!);
    seal(lines.slice(0, -1), { ...counts, person: counts.person + 1 });
    expect(await refusal()).toMatchObject({ code: 'damaged' });
  });

  it('is refused when a later version made it', async () => {
    const { file, refusal, text, seal } = await setUp();
    const lines = text().trimEnd().split('\n');
    const { counts } = JSON.parse(lines.at(-1)!);
    const head = JSON.parse(lines[0]!);
    seal(
      lines.slice(0, -1).with(0, JSON.stringify({ ...head, schema: [...head.schema, '999-later'] })),
      counts,
    );
    expect(await refusal()).toMatchObject({
      code: 'newer_schema',
      message: `${file} was made by a later version of Lathunden (999-later): restore it with that one.`,
    });
    seal(lines.slice(0, -1).with(0, JSON.stringify({ ...head, version: 2 })), counts);
    expect(await refusal()).toMatchObject({ code: 'newer_format' });
  });

  it('may be from before there were documents and languages, which then stay as they are', async () => {
    const { database, refusal, text, seal } = await setUp();
    const lines = text().trimEnd().split('\n');
    const { counts } = JSON.parse(lines.at(-1)!);
    const later = Object.keys(counts).filter((table) =>
      /^(?:introduction|favourite|document|asked)/u.test(table),
    );
    expect(later).toHaveLength(8);
    const before = lines
      .slice(0, -1)
      .filter((line) => !later.some((table) => line.startsWith(`{"table":"${table}"`)))
      .map((line) => line.replace(/,"language":(?:null|"en")/u, ''));
    const head = { ...JSON.parse(before[0]!), schema: ['001-first-tables'] };
    const kept = await everyRow(database);
    seal(
      before.with(0, JSON.stringify(head)),
      Object.fromEntries(Object.entries(counts).filter(([table]) => !later.includes(table))),
    );
    expect(await refusal()).toBeNull();
    const rows = await everyRow(database);
    for (const table of ['person', ...later]) expect([table, rows[table]]).toEqual([table, kept[table]]);
    expect(await database.db.selectFrom('schedule').select('id').execute()).toEqual([{ id: 's1' }]);
  });

  it('is refused when the bytes of a document are none', async () => {
    const { refusal, text, seal } = await setUp();
    const lines = text().trimEnd().split('\n');
    const { counts } = JSON.parse(lines.at(-1)!);
    const at = lines.findIndex((line) => line.includes('"table":"document_piece"'));
    seal(lines.slice(0, -1).with(at, lines[at]!.replace('"content":"AAEC', '"content":"!AEC')), counts);
    const error = await refusal();
    expect(error).toMatchObject({ code: 'damaged' });
    expect(error?.message).toContain(`line ${at + 1} (document_piece.content)`);
  });

  it('is refused when it is something else', async () => {
    const { refusal, write } = await setUp();
    for (const other of ['', '\n', 'hej', '{"format":"annat"}\n', '[]\n{}\n']) {
      write(other);
      expect(await refusal()).toMatchObject({ code: 'not_a_backup' });
    }
    write(Buffer.alloc(5_000_000, 65));
    expect(await refusal()).toMatchObject({ code: 'not_a_backup' });
  });
});
