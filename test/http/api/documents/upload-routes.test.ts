import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentsDesk } from '../../../support/documents-desk.ts';
import { docxFile, wordParagraph } from '../../../support/docx-file.ts';
import { pdfFile } from '../../../support/pdf-file.ts';
import { zipFile } from '../../../support/zip-file.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const PREVIEW = 'post /api/tab/documents/preview';
const PUBLISH = 'post /api/tab/documents';

const DOCX = docxFile(
  wordParagraph('Rutin för hembesök', 'Rubrik') +
    wordParagraph('Före besöket', 'Rubrik1') +
    wordParagraph('Hembesöket bokas alltid i förväg med familjen.') +
    wordParagraph('Efter besöket', 'Rubrik1') +
    wordParagraph('Anteckna samma dag vilka som var hemma, enligt 11 kap. 5 § SoL (2001:453).'),
);
const PDF = pdfFile([
  [
    { text: 'Riktlinje för dokumentation', y: 780, size: 22 },
    { text: 'Antecknat den 14 mars 2024.', y: 740 },
    { text: 'Varje samtal antecknas samma dag av den som höll i det.', y: 720 },
  ],
  [],
  [{ text: 'Frågor besvaras av enheten, rutiner@exempelstad.se.', y: 780 }],
]);

describe('what was understood of a file', () => {
  test('in Word: title, outline, passages and what is repealed; nothing of it is kept', async () => {
    const desk = await documentsDesk();
    const { json } = await desk.call(PREVIEW, { file: 'C:\\rutiner\\hembesök.docx' }, DOCX);
    expect(json.preview).toMatchObject({
      ...{ file: 'hembesök.docx', kind: 'docx', title: 'Rutin för hembesök', pages: null, headings: 3 },
      ...{ passages: 2, sha256: sha256(DOCX), bytes: DOCX.length, isRenamed: false, personal: [] },
      outline: [{ text: 'Rutin för hembesök' }, { text: 'Före besöket' }, { text: 'Efter besöket' }],
      examples: [{ section: 'Före besöket' }, { section: 'Efter besöket' }],
      law: [
        { note: expect.stringContaining('14 kap. 3 §'), places: [{ section: 'Efter besöket', page: null }] },
      ],
    });
    expect(json).toMatchObject({ alike: [], isRefused: false });
    expect(await desk.store.documents.list()).toEqual([]);
    expect(existsSync(desk.aside) ? readdirSync(desk.aside) : []).toEqual([]);
  });

  test('in a PDF: pages, also those without text, and personal data by kind and place, never the words', async () => {
    const desk = await documentsDesk();
    const { json } = await desk.call(PREVIEW, { file: 'riktlinje.pdf' }, PDF);
    expect(json.preview).toMatchObject({ kind: 'pdf', pages: 3, emptyPages: [2], date: '2024-03-14' });
    expect(json.preview.personal).toEqual([
      {
        kind: 'e-post',
        count: 1,
        isCertain: true,
        places: [expect.objectContaining({ page: expect.any(Number) })],
      },
    ]);
    expect(JSON.stringify(json.preview.personal)).not.toContain('rutiner@');
  });

  test('says when the same is there already', async () => {
    const desk = await documentsDesk({
      'hembesök i mappen.md': '# Rutin för hembesök\n\nTa med legitimation.\n',
    });
    const alike = async (file: string, bytes: Uint8Array) =>
      (await desk.call(PREVIEW, { file }, bytes)).json.alike.map(({ by }: { by: string }) => by);
    expect(await alike('ny.docx', DOCX)).toEqual(['title']);
    await desk.call(PUBLISH, { file: 'hembesök.docx', sha256: sha256(DOCX) }, DOCX);
    expect(await alike('annat namn.docx', DOCX)).toEqual(['content', 'title']);
    expect(await alike('hembesök.md', Buffer.from('# Något helt annat\n\nText.\n'))).toEqual([]);
    expect(
      await alike('Hembesök.DOCX', docxFile(wordParagraph('Annat', 'Rubrik') + wordParagraph('Text.'))),
    ).toEqual(['file']);
  });

  test.each([
    ['a program called a PDF', 'rapport.pdf', Buffer.from([0x4d, 0x5a, 0, 1, 2]), 'unknown_type'],
    ['a web page called Markdown', 'sida.md', Buffer.from('<!doctype html><p>Hej'), 'unknown_type'],
    [
      'a table of another program',
      'tabell.docx',
      zipFile([{ name: 'xl/a.xml', content: 'a' }]),
      'unknown_type',
    ],
    ['text called something else', 'lista.csv', Buffer.from('a;b'), 'unknown_type'],
    ['a PDF of pictures only', 'skannad.pdf', pdfFile([[], []]), 'unreadable_scanned'],
    [
      'a locked PDF',
      'låst.pdf',
      pdfFile([[{ text: 'a', y: 9 }]], { isEncrypted: true }),
      'unreadable_encrypted',
    ],
    ['an old Word file', 'gammal.docx', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'unreadable_encrypted'],
    ['nothing', 'tom.md', new Uint8Array(), 'unreadable_empty'],
    [
      'a bomb',
      'bomb.docx',
      zipFile([{ name: 'word/document.xml', content: Buffer.alloc(30_000_000) }]),
      'zip_bomb',
    ],
    ['a broken front matter', 'trasig.md', Buffer.from('---\ntitle: [\n---\nText'), 'invalid_front_matter'],
  ])('%s is turned away with a word on what to do', async (_, file, bytes, code) => {
    const desk = await documentsDesk();
    const { problem } = await desk.call(PREVIEW, { file }, bytes);
    expect(problem).toMatchObject({ status: 422, code, message: expect.stringMatching(/\.$/u) });
    expect((await desk.call(PUBLISH, { file, sha256: sha256(bytes) }, bytes)).problem).toMatchObject({
      code,
    });
    expect(await desk.store.documents.list()).toEqual([]);
  });

  test('goes by the content: a PDF called Word becomes a PDF', async () => {
    const { call } = await documentsDesk();
    expect((await call(PREVIEW, { file: 'rapport.docx' }, PDF)).json.preview).toMatchObject({
      ...{ file: 'rapport.pdf', kind: 'pdf', isRenamed: true },
    });
  });
});

describe('putting it in', () => {
  test('answers from it with what was corrected, and is in the audit log without words', async () => {
    const desk = await documentsDesk();
    const given = {
      file: 'hembesök.docx',
      sha256: sha256(DOCX),
      title: 'Så gör vi hembesök',
      unit: 'Norra',
      date: '2026',
    };
    const { json, status } = await desk.call(PUBLISH, given, DOCX);
    expect([status, json.document.live]).toEqual([201, 1]);
    await desk.settled();
    expect([...desk.knowledge().documents.values()]).toMatchObject([
      { title: 'Så gör vi hembesök', unit: 'Norra', date: '2026', origin: 'own' },
    ]);
    const [entry] = await desk.store.audit.list({ limit: 5 });
    expect(entry).toEqual({
      at: expect.any(Number),
      ...{
        actor: 'chef',
        action: 'document.publish',
        target: json.document.id,
        fields: ['title', 'date', 'unit'],
      },
    });
  });

  test('as a new version takes the place of the one before', async () => {
    const desk = await documentsDesk();
    const first = (await desk.call(PUBLISH, { file: 'a.docx', sha256: sha256(DOCX) }, DOCX)).json.document;
    const next = Buffer.from('# Rutin\n\nHembesök görs alltid två och två.\n');
    const { json } = await desk.call(
      PUBLISH,
      { file: 'a.md', sha256: sha256(next), document: first.id },
      next,
    );
    expect(json.document).toMatchObject({ id: first.id, live: 2 });
    await desk.settled();
    expect(desk.knowledge().index.passages.map(({ text }) => text)).toEqual([
      'Hembesök görs alltid två och två.',
    ]);
    const gone = await desk.call(PUBLISH, { file: 'a.md', sha256: sha256(next), document: 'okänt' }, next);
    expect(gone.problem).toMatchObject({ status: 404, code: 'no_document' });
  });

  test('is refused when it is not what was looked at, or says what cannot be', async () => {
    const { call, store } = await documentsDesk();
    const given = { file: 'a.docx', sha256: sha256(DOCX) };
    expect((await call(PUBLISH, { ...given, sha256: sha256(PDF) }, DOCX)).problem).toMatchObject({
      ...{ status: 409, code: 'another_file' },
    });
    expect((await call(PUBLISH, { ...given, unit: 'Atlantis' }, DOCX)).problem.code).toBe('no_unit');
    for (const wrong of [{ date: 'i går' }, { validUntil: '2026' }, { file: '' }])
      expect((await call(PUBLISH, { ...given, ...wrong }, DOCX)).wrong).toBe(true);
    expect(await store.documents.list()).toEqual([]);
  });

  test('with personal data takes that somebody has looked; with an identity number nothing helps', async () => {
    const { call } = await documentsDesk();
    const contact = { file: 'a.pdf', sha256: sha256(PDF) };
    expect((await call(PUBLISH, contact, PDF)).problem.code).toBe('not_checked');
    expect((await call(PUBLISH, { ...contact, checked: 'true' }, PDF)).status).toBe(201);
    const child = Buffer.from('# Rutin\n\nBarnet har nummer 19640823-3234 i registret.\n');
    expect((await call(PREVIEW, { file: 'b.md' }, child)).json.isRefused).toBe(true);
    const refused = await call(PUBLISH, { file: 'b.md', sha256: sha256(child), checked: 'true' }, child);
    expect(refused.problem).toMatchObject({ status: 422, code: 'identity_numbers' });
  });
});
