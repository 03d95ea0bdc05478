import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { restoreBackup } from '../../../src/store/backup/restore-backup.ts';
import { writeBackup } from '../../../src/store/backup/write-backup.ts';
import { aVersion, DAY, EVERY_BYTE, fill, THEN } from '../../support/filled-store.ts';
import { everyRow, rawDatabase } from '../../support/raw-tables.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { everyDatabase } from '../../support/test-store.ts';

describe.each(await everyDatabase())('what the tab keeps, restored on $name', (kind) => {
  const setUp = async () => {
    const place = await kind.fresh();
    const store = await place.open();
    const database = await rawDatabase(place);
    const file = join(temporaryFolder().path, 'lathunden.backup');
    const backup = () => writeBackup(database, file, { force: true, now: () => THEN });
    const restore = (from = file) =>
      restoreBackup(database, from, {
        passOver: () => null,
        now: () => THEN + DAY,
        actor: 'terminal',
        moved: false,
        trial: false,
      });
    return { store, database, file, backup, restore };
  };

  it('makes documents what they were, and tells every process that they have changed', async () => {
    const { store, backup, restore } = await setUp();
    const { documents } = store;
    // Several lines of the file, and more than are held at once.
    const content = Buffer.alloc(4_500_000, 'En rutin för möten. ');
    const lost = (await documents.publish(aVersion({ content }), THEN))!;
    const withdrawn = (await documents.publish(aVersion(), THEN + 1))!;
    const changed = (await documents.publish(aVersion(), THEN + 2))!;
    const then = await documents.list();
    expect(await backup()).toMatchObject({ document: 3, document_piece: 7 });
    await documents.remove(lost.id, THEN + DAY);
    await documents.use(withdrawn.id, null, THEN + DAY);
    await documents.publish(
      aVersion({ document: changed.id, content: EVERY_BYTE.subarray(1), sha256: 'b'.repeat(64) }),
      THEN + DAY,
    );
    await documents.publish(aVersion(), THEN + DAY);
    const before = await documents.revision();
    await restore();
    expect(await documents.list()).toEqual(then);
    expect(Buffer.compare((await documents.content(lost.id, 1))!, content)).toBe(0);
    expect(await documents.content(changed.id, 1)).toHaveLength(256);
    expect(await documents.content(changed.id, 2)).toBeNull();
    expect(await documents.revision()).toBeGreaterThan(before);
  });

  it('takes back a version whose number another content has got since', async () => {
    const { store, database, file, backup, restore } = await setUp();
    const { id } = (await store.documents.publish(aVersion(), THEN))!;
    const older = `${file}.older`;
    await writeBackup(database, older, { force: false, now: () => THEN });
    const version = (from: number, sha256: string) =>
      aVersion({ document: id, content: EVERY_BYTE.subarray(from), sha256: sha256.repeat(64) });
    await store.documents.publish(version(9, 'b'), THEN);
    await backup();
    await restore(older);
    expect(await store.documents.publish(version(5, 'c'), THEN)).toMatchObject({ live: 2 });
    await restore();
    expect(Buffer.from((await store.documents.content(id, 2))!)).toEqual(Buffer.from(EVERY_BYTE.subarray(9)));
  });

  it('puts together how far each has come in the introduction, the latest answer counting', async () => {
    const { store, backup, restore } = await setUp();
    const { introduction } = store;
    const answer = (question: string, step: number, at: number) =>
      introduction.answered('a', { question, step, dueAt: null }, at);
    await introduction.finish('a', 'plan', THEN);
    await answer('plan/vem', 1, THEN);
    await answer('plan/nar', 1, THEN);
    await backup();
    await introduction.reset('a');
    await answer('plan/vem', 4, THEN + 1);
    await introduction.finish('a', 'sekretess', THEN + 2);
    await restore();
    expect(await introduction.of('a')).toEqual({
      units: [
        { unit: 'plan', finishedAt: THEN },
        { unit: 'sekretess', finishedAt: THEN + 2 },
      ],
      questions: [
        { question: 'plan/nar', step: 1, dueAt: null },
        { question: 'plan/vem', step: 4, dueAt: null },
      ],
      shares: false,
    });
  });

  it('shows nobody as finished who has said no since, or begun anew', async () => {
    const { store, backup, restore } = await setUp();
    const { introduction } = store;
    for (const person of ['no', 'anew', 'yes']) await introduction.share(person, true, THEN);
    await backup();
    await introduction.share('no', false, THEN + 1);
    await introduction.reset('anew');
    await restore();
    expect((await introduction.shared()).map(({ person }) => person)).toEqual(['yes']);
  });

  it('does not bring back what was of somebody who has been forgotten since', async () => {
    const { store, database, backup, restore } = await setUp();
    await fill(store);
    // Known by this alone: they have not written to Lathunden.
    await store.introduction.finish('only-tab', 'plan', THEN);
    await store.documents.publish(aVersion({ by: 'only-upload' }), THEN);
    await backup();
    for (const person of ['p0', 'only-tab', 'only-upload']) await store.ownData.forget(person, THEN + 1);
    await restore();
    const { audit: _, ...rows } = await everyRow(database);
    expect(JSON.stringify(rows)).not.toMatch(/"(?:p0|only-tab|only-upload)"/u);
    expect(rows.document_version).toHaveLength(3);
    expect(await store.favourites.of('p1')).toHaveLength(1);
    expect((await store.introduction.shared()).map(({ person }) => person)).toEqual(['p1']);
  });
});
