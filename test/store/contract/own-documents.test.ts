import { describe, expect, it } from 'vitest';
import { aVersion, EVERY_BYTE } from '../../support/filled-store.ts';
import { START } from '../../support/open-reminder.ts';
import { everyDatabase } from '../../support/test-store.ts';

describe.each(await everyDatabase())('own documents in $name', ({ fresh }) => {
  const open = async () => (await (await fresh()).open()).documents;

  it('are none from the start', async () => {
    const documents = await open();
    expect(await documents.list()).toEqual([]);
    expect(await documents.revision()).toBe(0);
  });

  it('are used at once, and give their content back byte for byte', async () => {
    const documents = await open();
    const published = (await documents.publish(aVersion({ by: 'a' }), START))!;
    expect(published).toEqual({
      id: expect.any(String),
      live: 1,
      changedAt: START,
      versions: [
        {
          version: 1,
          file: 'Rutin för möten.pdf',
          bytes: 256,
          sha256: 'a'.repeat(64),
          addedAt: START,
          addedBy: 'a',
        },
      ],
    });
    expect(await documents.get(published.id)).toEqual(published);
    expect(await documents.list()).toEqual([published]);
    expect(new Uint8Array((await documents.content(published.id, 1))!)).toEqual(EVERY_BYTE);
  });

  it('may be long, or empty', async () => {
    const documents = await open();
    const long = Buffer.alloc(3_200_001, 'Varje möte har en dagordning. ');
    const { id } = (await documents.publish(aVersion({ content: long }), START))!;
    await documents.publish(aVersion({ document: id, content: new Uint8Array(0) }), START);
    expect(Buffer.compare((await documents.content(id, 1))!, long)).toBe(0);
    expect(await documents.content(id, 2)).toHaveLength(0);
  });

  it('keep every version, the newest first, and the latest changed document first', async () => {
    const documents = await open();
    const { id } = (await documents.publish(aVersion(), START))!;
    const other = (await documents.publish(aVersion(), START + 1))!;
    const file = 'Rutin 2.docx';
    const second = await documents.publish(
      aVersion({ document: id, file, content: EVERY_BYTE.subarray(1) }),
      START + 2,
    );
    expect(second).toMatchObject({ live: 2, changedAt: START + 2 });
    expect(second!.versions.map((one) => [one.version, one.file, one.bytes])).toEqual([
      [2, file, 255],
      [1, 'Rutin för möten.pdf', 256],
    ]);
    expect((await documents.list()).map((one) => one.id)).toEqual([id, other.id]);
    expect(await documents.content(id, 1)).toHaveLength(256);
  });

  it('can go back to an earlier version, or be withdrawn; the next version counts on', async () => {
    const documents = await open();
    const { id } = (await documents.publish(aVersion(), START))!;
    await documents.publish(aVersion({ document: id }), START);
    expect(await documents.use(id, 1, START + 1)).toMatchObject({ live: 1, changedAt: START + 1 });
    expect(await documents.use(id, null, START + 2)).toMatchObject({ live: null });
    expect(await documents.content(id, 2)).not.toBeNull();
    expect(await documents.publish(aVersion({ document: id }), START + 3)).toMatchObject({ live: 3 });
  });

  it('are thrown away with all that they held', async () => {
    const database = await fresh();
    const { documents } = await database.open();
    const { id } = (await documents.publish(aVersion(), START))!;
    const { id: kept } = (await documents.publish(aVersion(), START))!;
    expect(await documents.remove(id, START)).toBe(true);
    expect(await documents.remove(id, START)).toBe(false);
    expect(await documents.get(id)).toBeNull();
    expect(await documents.content(id, 1)).toBeNull();
    const { document, document_version, document_piece } = await database.dump();
    expect(document).toMatchObject([{ id: kept }]);
    expect(document_version).toMatchObject([{ document: kept }]);
    expect(document_piece).toMatchObject([{ document: kept }]);
  });

  it('say when there is no such document or version, and nothing has changed then', async () => {
    const database = await fresh();
    const { documents } = await database.open();
    const { id } = (await documents.publish(aVersion(), START))!;
    const before = await database.dump();
    expect(await documents.publish(aVersion({ document: 'none' }), START + 1)).toBeNull();
    expect(await documents.use('none', null, START + 1)).toBeNull();
    expect(await documents.use(id, 2, START + 1)).toBeNull();
    expect(await documents.get('none')).toBeNull();
    expect(await documents.content(id, 2)).toBeNull();
    expect(await database.dump()).toEqual(before);
  });

  it('count every change, also those of another process', async () => {
    const database = await fresh();
    const [one, other] = [(await database.open()).documents, (await database.open()).documents];
    const seen = [await one.revision()];
    const { id } = (await other.publish(aVersion(), START))!;
    seen.push(await one.revision());
    await one.publish(aVersion({ document: id }), START);
    seen.push(await one.revision());
    await other.use(id, null, START);
    seen.push(await one.revision());
    await other.remove(id, START);
    seen.push(await one.revision());
    expect(seen).toEqual([0, 1, 2, 3, 4]);
  });

  it('get a number of its own for each version, whoever publishes at the same time', async () => {
    const database = await fresh();
    const stores = await Promise.all([1, 2, 3].map(() => database.open()));
    const { id } = (await stores[0]!.documents.publish(aVersion(), START))!;
    const published = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        stores[i % 3]!.documents.publish(aVersion({ document: id, file: `${i}.md` }), START),
      ),
    );
    const lives = published.map((document) => document!.live!);
    expect(lives.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, i) => i + 2));
    const { live, versions } = (await stores[0]!.documents.get(id))!;
    expect(live).toBe(13);
    expect(new Set(versions.map(({ file }) => file)).size).toBe(13);
    expect(await stores[0]!.documents.revision()).toBe(13);
  });
});
