import { describe, expect, it } from 'vitest';
import type { Block, PagedLine } from '../../../src/knowledge/document.ts';
import { readDocument } from '../../../src/knowledge/readers/read-file.ts';
import { loadSourceOverrides } from '../../../src/knowledge/readers/source-overrides.ts';
import { docxFile, wordParagraph } from '../../support/docx-file.ts';
import { pdfFile } from '../../support/pdf-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** One paragraph for each line: structure is another room's business. */
const blocksFromLines = (lines: readonly PagedLine[]): Block[] =>
  lines
    .filter((line) => line.text.trim() !== '')
    .map(({ text, page, line }) => ({ kind: 'paragraph', text, page, lines: [line, line] }));

describe('readDocument', () => {
  it.each([
    ['a.txt', 'Ett ord.'],
    ['a.MD', 'Ett ord.'],
    ['a.html', '<p>Ett ord.</p>'],
    ['a.htm', '<p>Ett ord.</p>'],
    ['a.docx', docxFile(wordParagraph('Ett ord.'))],
    ['a.pdf', pdfFile([[{ text: 'Ett ord.', y: 700 }]])],
  ])('reads %s', async (name, content) => {
    const path = temporaryFolder().write(name, content);
    const document = await readDocument(path, { blocksFromLines });
    expect(document).toMatchObject({ id: name, title: 'A', path, questions: [] });
    expect(document.blocks.map((block) => block.text)).toEqual(['Ett ord.']);
  });

  it('lets sources.yaml go before front matter, and front matter before the text', async () => {
    const folder = temporaryFolder();
    const markdown =
      '---\nid: egen\ntitle: Överst\npublisher: Enheten\nquestions: [Hur?]\n---\n# Rubrik\n\nDnr SN 2024/1\n';
    const path = folder.write('a.md', markdown);
    const plain = await readDocument(path, { blocksFromLines });
    expect(plain).toMatchObject({
      id: 'egen',
      title: 'Överst',
      publisher: 'Enheten',
      reference: null,
      questions: ['Hur?'],
    });
    folder.write('sources.yaml', 'documents: [{ file: a.md, title: Bättre, date: 2023 }]');
    const sources = await loadSourceOverrides(folder.path);
    const said = await readDocument(path, { blocksFromLines, sources });
    expect(said).toMatchObject({ id: 'egen', title: 'Bättre', publisher: 'Enheten', date: '2023' });
  });

  it('carries on the place that front matter wants among suggestions, and none otherwise', async () => {
    const folder = temporaryFolder();
    const wanted = folder.write('a.md', '---\nsuggest: 2\n---\nEtt ord.\n');
    const plain = folder.write('b.md', 'Ett ord.\n');
    expect(await readDocument(wanted, { blocksFromLines })).toMatchObject({ suggest: 2 });
    expect(await readDocument(plain, { blocksFromLines })).not.toHaveProperty('suggest');
  });

  it('trusts the text before the day a PDF was made, and no person or program in its metadata', async () => {
    const info = '/Title (Microsoft Word - utkast.docx) /Author (Eva Exempel) /CreationDate (D:20260101)';
    const page = (text: string) => [{ text, y: 700 }];
    const folder = temporaryFolder();
    const dated = folder.write('a.pdf', pdfFile([page('Datum: maj 2025')], { info }));
    expect(await readDocument(dated, { blocksFromLines })).toMatchObject({
      title: 'A',
      publisher: null,
      date: '2025-05',
    });
    const undated = folder.write('b.pdf', pdfFile([page('Bara text.')], { info }));
    expect(await readDocument(undated, { blocksFromLines })).toMatchObject({ date: '2026-01-01' });
  });

  it('makes a readable title of the file name when the text has none', async () => {
    const path = temporaryFolder().write('rutin_for-orosanmälan 2024.txt', 'inget som liknar en titel.');
    expect((await readDocument(path, { blocksFromLines })).title).toBe('Rutin for orosanmälan 2024');
  });

  it('refuses what is too large, of no known type, or without text', async () => {
    const folder = temporaryFolder();
    const read = (name: string, content: string, limit?: number) =>
      readDocument(folder.write(name, content), { blocksFromLines, ...(limit ? { limit } : {}) });
    await expect(read('a.txt', '123456', 5)).rejects.toMatchObject({ code: 'too_large' });
    await expect(read('a.odt', 'x')).rejects.toMatchObject({
      code: 'unknown_type',
      message: expect.stringMatching(/\.odt.*\.docx/),
    });
    await expect(read('b.txt', '  \n\n')).rejects.toMatchObject({ code: 'unreadable_empty' });
  });

  it('turns a fault in a parser into an error about the file', async () => {
    const path = temporaryFolder().write('a.txt', 'x');
    const fault = () => {
      throw new RangeError('stack');
    };
    await expect(readDocument(path, { blocksFromLines: fault })).rejects.toMatchObject({
      code: 'corrupt',
      path,
      cause: expect.any(RangeError),
    });
  });
});
