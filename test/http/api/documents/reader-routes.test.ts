import { describe, expect, test } from 'vitest';
import { documentsDesk } from '../../../support/documents-desk.ts';
import { docxFile, wordFootnoteMark, wordParagraph } from '../../../support/docx-file.ts';
import { pdfFile } from '../../../support/pdf-file.ts';

const READ = 'get /api/tab/documents/:id';
type Desk = Awaited<ReturnType<typeof documentsDesk>>;

/** What is marked, by hit. */
function marked({
  blocks,
}: {
  blocks: { text: string; marks: { from: number; to: number; hit: number }[] }[];
}) {
  const texts: string[] = [];
  for (const { text, marks } of blocks)
    for (const { from, to, hit } of marks)
      texts[hit] = [texts[hit], text.slice(from, to)].filter(Boolean).join('\n');
  return texts;
}
const textOf = (desk: Desk, id: string) =>
  desk
    .knowledge()
    .index.passages.find((passage) => passage.id === id)!
    .text.replace(/^– /gmu, '');

const LONG = Array.from(
  { length: 30 },
  (_, i) => `Mening nummer ${i + 1} handlar om hur bänken i parken ska målas om våren.`,
).join(' ');

describe('a document', () => {
  test('in Word is read whole: headings, items, tables and footnotes, with every passage of it found', async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`;
    const desk = await documentsDesk({
      'rutin.docx': docxFile(
        wordParagraph('Rutin för bänkar', 'Rubrik') +
          wordParagraph('Målning', 'Rubrik1') +
          wordParagraph('Bänkarna målas gröna varje vår', '', wordFootnoteMark(1)) +
          `<w:tbl>${row('Bänk', 'Färg')}${row('Norra', 'Grön')}</w:tbl>` +
          wordParagraph('Långt', 'Rubrik1') +
          wordParagraph(LONG),
        ['Linoljefärg: en färg som görs av linolja och pigment.'],
      ),
    });
    const { passages } = desk.knowledge().index;
    expect(passages.length).toBeGreaterThan(3);
    const places = passages.map(({ id }) => id.split('#')[1]).join(',');
    const { json } = await desk.call(READ, { id: 'rutin.docx', passage: places });
    expect(json).toMatchObject({ title: 'Rutin för bänkar', isPartial: false, sources: [] });
    expect(json.blocks.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['heading', 'paragraph', 'table', 'footnote']),
    );
    expect(json.hits.map(({ id }: { id: string }) => id)).toEqual(passages.map(({ id }) => id));
    expect(marked(json).map((text) => text.replace(/^Linoljefärg: /u, ''))).toEqual(
      passages.map(({ id }) => textOf(desk, id).replace(/^Linoljefärg: /u, '')),
    );
  });

  test('of pages has their numbers, and the law that a hit leans on', async () => {
    const desk = await documentsDesk({
      'rapport.pdf': pdfFile([
        [
          { text: 'Rapport om bänkar', y: 780, size: 22 },
          { text: 'Allt dokumenteras enligt 11 kap. 5 § SoL (2001:453).', y: 700 },
        ],
        [
          { text: 'Färg', y: 780, size: 18 },
          { text: 'Bänkarna i Norra parken saknar färg.', y: 740 },
        ],
      ]),
    });
    const [first] = desk.knowledge().index.passages;
    const { json } = await desk.call(READ, { id: 'rapport.pdf', passage: first!.id });
    expect(new Set(json.blocks.map(({ page }: { page: number }) => page))).toEqual(new Set([1, 2]));
    expect(json.hits).toMatchObject([{ id: first!.id, notes: [expect.stringContaining('14 kap. 3 §')] }]);
  });

  test('that is an article comes with its numbered sources', async () => {
    const desk = await documentsDesk({
      'artikel.md':
        '---\ntitle: Artikel\nsources:\n  - {n: 1, source: parkplanen, section: Färg, page: 4}\n---\n# Artikel\n\n## Färg {#farg}\n\nBänkar målas gröna [1].\n',
    });
    const { json } = await desk.call(READ, { id: 'artikel.md', passage: '' });
    expect(json.sources).toMatchObject([{ number: 1, source: 'parkplanen', section: 'Färg', page: 4 }]);
    expect(json.blocks.at(-1)).toMatchObject({ text: 'Bänkar målas gröna.', cites: [1], marks: [] });
  });

  test('that has changed since is shown as far as it is answered from, and says so', async () => {
    const desk = await documentsDesk({
      'a.md': '# A\n\n## Bänkar\n\nBänkar målas gröna.\n\n- Norra först\n',
    });
    const [passage] = desk.knowledge().index.passages;
    desk.shelf.write('a.md', '# Helt annat\n\nGrindar är blå.\n');
    const { json } = await desk.call(READ, { id: 'a.md', passage: passage!.id });
    expect(json).toMatchObject({ isPartial: true });
    expect(JSON.stringify(json)).not.toContain('Grindar');
    expect(marked(json)).toEqual(['Bänkar målas gröna.\nNorra först']);
  });

  test('that is not there is told', async () => {
    const desk = await documentsDesk({ 'a.md': '# A\n\nBänkar.\n' });
    expect((await desk.call(READ, { id: '../../etc/passwd' })).problem).toMatchObject({ status: 404 });
    expect((await desk.call(READ, { id: 'a.md', passage: 'a.md#77-99,x' })).json).toMatchObject({ hits: [] });
  });
});
