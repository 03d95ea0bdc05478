import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/knowledge/readers/read-docx.ts';
import { ZIP_LIMITS } from '../../../src/knowledge/readers/zip-guard.ts';
import { docxFile, wordFootnoteMark, wordParagraph } from '../../support/docx-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { zipFile } from '../../support/zip-file.ts';

const save = (content: Uint8Array) => temporaryFolder().write('rutin.docx', content);
const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;

describe('readDocx', () => {
  it('finds headings, paragraphs, tables and footnotes', async () => {
    const head = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Steg')}${cell('Ansvar')}</w:tr>`;
    const body =
      wordParagraph('Rutin för överlämning', 'Rubrik') +
      wordParagraph('Före mötet', 'Rubrik1') +
      wordParagraph('Boka rum', '', wordFootnoteMark(1)) +
      `<w:tbl>${head}<w:tr>${cell('Kallelse')}${cell('Samordnaren')}</w:tr></w:tbl>`;
    const content = await readDocx(save(docxFile(body, ['Helst ett rum med dörr.'])));
    expect(content.title).toBe('Rutin för överlämning');
    expect(content.blocks).toEqual([
      { kind: 'heading', level: 1, text: 'Rutin för överlämning', page: null, lines: [1, 1] },
      { kind: 'heading', level: 1, text: 'Före mötet', page: null, lines: [2, 2] },
      { kind: 'paragraph', text: 'Boka rum', page: null, lines: [3, 3], refers: ['1'] },
      { kind: 'table', text: 'Steg: Kallelse; Ansvar: Samordnaren', page: null, lines: [4, 4] },
      { kind: 'footnote', text: 'Helst ett rum med dörr.', page: null, lines: [5, 5], marker: '1' },
    ]);
  });

  it.each([
    [
      'is much larger than it claims',
      'larger than they claim',
      [{ name: 'word/x.xml', content: Buffer.alloc(5_000_000), claims: 6_000 }],
    ],
    [
      'claims to be huge',
      'says that it unpacks',
      [{ name: 'word/x.xml', content: 'liten', claims: 0xffff_fff0 }],
    ],
    [
      'shrank beyond reason',
      'far more than its own size',
      [{ name: 'word/x.xml', content: Buffer.alloc(20_000_000) }],
    ],
  ])('refuses an archive with a part that %s', async (_, why, extra) => {
    const path = save(docxFile(wordParagraph('Text'), [], extra));
    await expect(readDocx(path)).rejects.toMatchObject({
      code: 'zip_bomb',
      message: expect.stringContaining(why),
    });
  });

  it('refuses an archive with too many parts', async () => {
    const extra = [1, 2, 3, 4, 5].map((n) => ({ name: `word/${n}.xml`, content: 'x' }));
    const path = save(docxFile(wordParagraph('Text'), [], extra));
    await expect(readDocx(path, undefined, { ...ZIP_LIMITS, entries: 10 })).rejects.toMatchObject({
      code: 'zip_bomb',
    });
  });

  it('knows a file with a password by its container or its parts', async () => {
    const container = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    const locked = docxFile(
      wordParagraph('Text'),
      [],
      [{ name: 'word/x.xml', content: 'x', isEncrypted: true }],
    );
    await expect(readDocx(save(container))).rejects.toMatchObject({ code: 'unreadable_encrypted' });
    await expect(readDocx(save(locked))).rejects.toMatchObject({ code: 'unreadable_encrypted' });
  });

  it.each([
    ['no archive', Buffer.from('PK but not really')],
    ['an archive of something else', zipFile([{ name: 'a.txt', content: 'a' }])],
    ['cut short', docxFile(wordParagraph('Text')).subarray(0, 400)],
    ['broken inside', zipFile([{ name: '[Content_Types].xml', content: '<Types' }])],
  ])('calls a file damaged that is %s', async (_, bytes) => {
    await expect(readDocx(save(bytes))).rejects.toMatchObject({ code: 'corrupt' });
  });
});
