import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/knowledge/readers/front-matter.ts';
import { readDocument } from '../../../src/knowledge/readers/read-file.ts';
import { readMarkdown } from '../../../src/knowledge/readers/read-markdown.ts';
import { blocksFromLines } from '../../../src/knowledge/structure/blocks-from-lines.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const read = (...fields: readonly string[]) =>
  splitFrontMatter(`---\n${fields.join('\n')}\n---\n# Bänkar\n`, 'a.md').frontMatter;
const reading = (markdown: string) =>
  readDocument(temporaryFolder().write('gront.md', markdown), { blocksFromLines });

describe('the sources in front matter', () => {
  it('are known by their numbers, with section and page where there are any', () => {
    const { references } = read(
      'sources:',
      '  - { n: 2, source: bankboken, section: Bänkar, page: 4 }',
      '  - { n: 1, source: portboken }',
    );
    expect([...references]).toEqual([
      [2, { source: 'bankboken', section: 'Bänkar', page: 4 }],
      [1, { source: 'portboken', section: '', page: null }],
    ]);
  });

  it('cannot be pointed at where they have no number', () => {
    expect(read('sources: [Boken om bänkar, 2024, { source: bankboken }]').references.size).toBe(0);
    expect(read('title: Bänkar').references.size).toBe(0);
  });

  it.each([
    ['{ n: ett, source: bankboken }', 'sources.0'],
    ['{ n: 1, section: Bänkar }', 'sources.0'],
    ['{ n: 1, source: bankboken, page: 1.5 }', 'sources.0'],
  ])('must be written rightly: %s', (source, field) => {
    expect(() => read(`sources: [${source}]`)).toThrow(
      expect.objectContaining({
        code: 'invalid_front_matter',
        message: expect.stringContaining(`"${field}`),
      }),
    );
  });
});

describe('the questions in front matter', () => {
  it('may be given section by section', () => {
    const { questions, sectionQuestions } = read(
      'questions:',
      '  farg: [Vilken färg?, Grön?]',
      '  form: [Vilken form?]',
    );
    expect([...sectionQuestions]).toEqual([
      ['farg', ['Vilken färg?', 'Grön?']],
      ['form', ['Vilken form?']],
    ]);
    expect(questions).toEqual(['Vilken färg?', 'Grön?', 'Vilken form?']);
  });

  it('may be given for the whole document', () => {
    const { questions, sectionQuestions } = read('questions: [Vilken färg?, 2024]');
    expect([questions, sectionQuestions.size]).toEqual([['Vilken färg?', '2024'], 0]);
  });

  it('may be missing', () => {
    for (const { questions, sectionQuestions } of [read('title: Bänkar'), read('questions:')])
      expect([questions, sectionQuestions.size]).toEqual([[], 0]);
  });

  it('are named by their section when they are written wrongly', () => {
    expect(() => read('questions: { farg: Vilken färg? }')).toThrow(/field "questions/u);
  });
});

describe('district and last day in front matter', () => {
  it('are read as they stand', () => {
    expect(read('unit: " Kista "', 'valid_until: 2027-12-31')).toMatchObject({
      unit: 'Kista',
      valid_until: '2027-12-31',
    });
  });

  it('may be missing or empty', () => {
    for (const given of [read('title: Bänkar'), read('unit:', 'valid_until:'), read('unit: ""')])
      expect(given).toMatchObject({ unit: null, valid_until: null });
  });

  it.each(['2027', '2027-12', 'nyår', '31/12 2027'])('take no "valid_until: %s"', (value) => {
    expect(() => read(`valid_until: ${value}`)).toThrow(
      expect.objectContaining({
        code: 'invalid_front_matter',
        message: expect.stringMatching(/field "valid_until": must be a date such as/u),
      }),
    );
  });

  it('reach the document', async () => {
    expect(
      await reading('---\ntitle: Bänkar\nunit: Kista\nvalid_until: 2027-12-31\n---\n\nGrön.\n'),
    ).toMatchObject({
      origin: 'own',
      unit: 'Kista',
      validUntil: '2027-12-31',
    });
  });
});

describe('the day of an article', () => {
  const dated = async (...fields: readonly string[]) =>
    (await reading(`---\ntitle: Bänkar\n${fields.join('\n')}\n---\n\nGrön sedan den 3 maj 2019.\n`)).date;

  it('is that of its last review', async () => {
    expect(await dated('reviewed: 2026-03-01')).toBe('2026-03-01');
  });

  it('is its own date where it has one', async () => {
    expect(await dated('reviewed: 2026-03-01', 'date: 2025-02')).toBe('2025-02');
  });

  it('is not looked for in a text that somebody has written a title above', async () => {
    expect(await dated()).toBeNull();
  });
});

describe('a Markdown file with numbered sources', () => {
  const BODY = '\n## Färgen {#farg}\n\nBänken är grön. [1]\n';

  it('is read as an article', async () => {
    const path = temporaryFolder().write('a.md', `---\nsources: [{ n: 1, source: bankboken }]\n---\n${BODY}`);
    expect((await readMarkdown(path)).blocks).toMatchObject([
      { text: 'Färgen', anchor: 'farg' },
      { text: 'Bänken är grön.', cites: [1] },
    ]);
  });

  it('is told from one with square brackets of its own, which keeps them', async () => {
    const path = temporaryFolder().write('a.md', `---\ntitle: Bänkar\n---\n${BODY}`);
    expect((await readMarkdown(path)).blocks.map(({ text }) => text)).toEqual([
      'Färgen {#farg}',
      'Bänken är grön. [1]',
    ]);
  });
});
