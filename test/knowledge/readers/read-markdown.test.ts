import { describe, expect, it } from 'vitest';
import { blocksFromMarkdown } from '../../../src/knowledge/readers/markdown-blocks.ts';
import { readMarkdown } from '../../../src/knowledge/readers/read-markdown.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const read = (markdown: string) => readMarkdown(temporaryFolder().write('a.md', markdown));

describe('readMarkdown', () => {
  it('reads front matter and counts lines from the top of the file', async () => {
    const { frontMatter, blocks } = await read(
      '---\nid: egen\ndate: 2024\nquestions: [Hur då?]\n---\n\n# Rubrik\n',
    );
    expect(frontMatter).toMatchObject({
      id: 'egen',
      title: null,
      date: '2024',
      questions: ['Hur då?'],
      references: new Map(),
    });
    expect(blocks).toEqual([{ kind: 'heading', level: 1, text: 'Rubrik', page: null, lines: [7, 7] }]);
  });

  it('names file and field when front matter has the wrong type', async () => {
    await expect(read('---\ntitle: x\nquestions: nej\n---\ntext')).rejects.toMatchObject({
      code: 'invalid_front_matter',
      message: expect.stringMatching(/a\.md .*"questions"/),
    });
  });

  it.each(['först', '0', '1.5'])('takes no "suggest: %s"', async (value) => {
    await expect(read(`---\nsuggest: ${value}\n---\ntext`)).rejects.toMatchObject({
      code: 'invalid_front_matter',
      message: expect.stringMatching(/field "suggest": must be a whole number, 1 or more/),
    });
  });

  it('names the line when front matter is no YAML', async () => {
    await expect(read('---\ntitle: x\nid: "öppet\n---\ntext')).rejects.toMatchObject({
      code: 'invalid_front_matter',
      message: expect.stringMatching(/line [345]/),
    });
  });

  it('takes ruled lines around prose for what they are', async () => {
    const { blocks } = await read('---\nBara text.\n\n---\nMer text.\n');
    expect(blocks.map((block) => block.text)).toEqual(['Bara text.', 'Mer text.']);
  });

  it('knows headings, paragraphs, quotes and lists by their lines', () => {
    const markdown = [
      'Stor rubrik',
      '===========',
      'Ett *stycke* med',
      '[länk](https://x.se) och `kod`.',
      '',
      '> Citat',
      '',
      '- Yttre',
      '  rad två',
      '',
      '  eget stycke',
      '  1. Inre **punkt**',
      '- Sista',
      '',
      '```',
      'kod som inte ska med',
      '```',
    ].join('\n');
    expect(blocksFromMarkdown(markdown)).toEqual([
      { kind: 'heading', level: 1, text: 'Stor rubrik', page: null, lines: [1, 2] },
      { kind: 'paragraph', text: 'Ett stycke med länk och kod.', page: null, lines: [3, 4] },
      { kind: 'paragraph', text: 'Citat', page: null, lines: [6, 6] },
      { kind: 'item', text: 'Yttre rad två eget stycke', page: null, lines: [8, 11] },
      { kind: 'item', text: 'Inre punkt', page: null, lines: [12, 12] },
      { kind: 'item', text: 'Sista', page: null, lines: [13, 13] },
    ]);
  });

  it('names table cells by their header and ties footnotes to the text', () => {
    const markdown = '| Vad | När |\n|---|---|\n| Möte[^1] | måndag |\n\n[^1]: Med *alla*.\n';
    expect(blocksFromMarkdown(markdown, 10)).toEqual([
      { kind: 'table', text: 'Vad: Möte; När: måndag', page: null, lines: [13, 13], refers: ['1'] },
      { kind: 'footnote', marker: '1', text: 'Med alla.', page: null, lines: [15, 15] },
    ]);
  });
});
