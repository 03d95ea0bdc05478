import { describe, expect, it } from 'vitest';
import { citedNumbers, shownText } from '../../../src/knowledge/check/article.ts';
import { ArticleFrontMatter } from '../../../src/knowledge/check/article-front-matter.ts';
import { anArticle, articleText, BODY, lineWith, readText } from '../../support/article-text.ts';

/** What is wrong with a text, which must be something. */
function problems(text: string) {
  const read = readText(text);
  if (!Array.isArray(read)) throw new Error('There was nothing wrong.');
  return read.map(({ rule, line, message }) => ({ rule, line, message }));
}

describe('readArticle', () => {
  it('gives the front matter and the sections with the lines that hold something', () => {
    const body =
      '# Gröna bänkar\n\n## Färgen {#farg}\n\nBänken är grön. [1]\n\n- Porten med. [1]\n\n### Om snö\nMoss.\n';
    const text = articleText({ unit: 'Kista', suggest: '3' }, body);
    const { frontMatter, sections } = anArticle({ unit: 'Kista', suggest: '3' }, body);
    expect(frontMatter).toMatchObject({
      id: 'gront',
      unit: 'Kista',
      suggest: 3,
      reviewed: '2026-03-01',
      sources: [{ n: 1, source: 'bankboken', section: 'Bänkar', page: 4 }],
    });
    expect(sections).toEqual([
      {
        heading: 'Färgen',
        anchor: 'farg',
        line: lineWith(text, '{#farg}'),
        lines: [
          { text: 'Bänken är grön. [1]', line: lineWith(text, 'är grön') },
          { text: '- Porten med. [1]', line: lineWith(text, 'Porten') },
        ],
      },
      {
        heading: 'Om snö',
        anchor: null,
        line: lineWith(text, 'Om snö'),
        lines: [{ text: 'Moss.', line: lineWith(text, 'Moss') }],
      },
    ]);
  });

  it('tells on which line a field stands', () => {
    const text = articleText({ unit: 'Kista' });
    const { lineOf } = anArticle({ unit: 'Kista' });
    expect(lineOf(['unit'])).toBe(lineWith(text, 'unit:'));
    expect(lineOf(['sources', 0])).toBe(lineWith(text, 'n: 1'));
    expect(lineOf(['sources', 0, 'source'])).toBe(lineWith(text, 'n: 1'));
  });

  it('tells on which line a field stands whose values stand below it', () => {
    const text = articleText();
    expect(anArticle().lineOf(['questions', 'farg'])).toBe(lineWith(text, 'farg:'));
  });

  it('gives the line of what is nearest around a field that is not there, else the first', () => {
    const text = articleText();
    const { lineOf } = anArticle();
    expect(lineOf(['sources', 0, 'pages'])).toBe(lineWith(text, 'n: 1'));
    expect(lineOf(['valid_until'])).toBe(1);
  });

  it.each(['# Gröna bänkar\n\nBara text.\n', '', '---\nid: gront\n\n# Gröna bänkar\n', `\n${articleText()}`])(
    'tells that there is no front matter (%#)',
    (text) => {
      expect(problems(text)).toMatchObject([
        { rule: 'front-matter', line: 1, message: expect.stringMatching(/no front matter/u) },
      ]);
    },
  );

  it.each([
    ['title', 'Bänkar: gröna', 'Bänkar: gröna'],
    ['kind', 'method\nkind: guideline', 'kind: guideline'],
    ['audience', '[behandlare\nunit: Kista', 'unit: Kista'],
  ])('names the line where the YAML is broken (%s: %j)', (field, value, words) => {
    const text = articleText({ [field]: value });
    const [problem, ...rest] = problems(text);
    expect(problem).toMatchObject({ rule: 'front-matter', line: lineWith(text, words) });
    expect(rest).toEqual([]);
  });

  it('tells what is broken in whole sentences', () => {
    const [problem] = problems(articleText({ title: 'Bänkar: gröna' }));
    expect(problem!.message).toMatch(/[.!] Correct the YAML\.$/u);
  });

  it('tells of a text that YAML takes for a reference, and does not stop', () => {
    expect(problems(articleText({ title: '*Gröna*' }))).toMatchObject([{ rule: 'front-matter' }]);
  });

  it.each([
    ['id', 'Grönt', 'small letters'],
    ['title', '""', ''],
    ['kind', 'dikt', '"method"'],
    ['audience', '[]', 'at least one reader'],
    ['audience', '[snickare]', '"behandlare"'],
    ['reviewed', '2026-03', 'a date such as'],
    ['valid_until', 'snart', 'a date such as'],
    ['suggest', '0', ''],
    ['sources', '[]', 'at least one source'],
    ['questions', '[Hur då?]', ''],
    ['unit', '7', ''],
  ])('names field and line of a wrong value (%s: %s)', (field, value, advice) => {
    const text = articleText({ [field]: value });
    const found = problems(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ rule: 'front-matter', line: lineWith(text, `${field}: ${value}`) });
    expect(found[0]!.message).toMatch(
      new RegExp(`^Field "${field}[^"]*": .*${advice}.*\\. Correct it\\.$`, 'u'),
    );
  });

  it('names field and line of a wrong value inside another', () => {
    const sources =
      '\n  - { n: 1, source: bankboken, section: Bänkar }\n  - { n: 100, source: bankboken, section: Portar }\n  - { n: 3, source: bankboken }';
    const text = articleText({ sources });
    expect(problems(text)).toMatchObject([
      { line: lineWith(text, 'n: 100'), message: expect.stringContaining('"sources.1.n"') },
      { line: lineWith(text, 'n: 3'), message: expect.stringContaining('"sources.2.section"') },
    ]);
  });

  it.each(['id', 'title', 'kind', 'audience', 'reviewed', 'sources', 'questions'])(
    'misses the field "%s" where there is none',
    (field) => {
      expect(problems(articleText({ [field]: undefined }))).toMatchObject([
        { line: 1, message: expect.stringContaining(`"${field}"`) },
      ]);
    },
  );

  it('names a field that there is no use for', () => {
    expect(problems(articleText({ publisher: 'Bänkbolaget' }))).toMatchObject([
      { rule: 'front-matter', message: expect.stringContaining('"publisher"') },
    ]);
  });

  it('reads an article with the line ends of Windows', () => {
    expect(readText(articleText().replaceAll('\n', '\r\n'))).toMatchObject({
      frontMatter: { id: 'gront' },
      sections: [{ anchor: 'farg', lines: [{ line: lineWith(articleText(), 'är grön') }] }],
    });
  });

  it('takes only a heading below the title for a section', () => {
    expect(anArticle({}, BODY.replace('## ', '# ')).sections).toEqual([]);
    expect(anArticle({}, BODY.replace('## ', '##')).sections).toEqual([]);
  });
});

describe('the anchor of a section', () => {
  it.each([
    ['Färgen {#farg}', 'Färgen', 'farg'],
    ['Färgen{#farg-2}', 'Färgen', 'farg-2'],
    ['Färgen {#farg}  ', 'Färgen', 'farg'],
    ['Färgen {#Farg}', 'Färgen {#Farg}', null],
    ['Färgen {#färg}', 'Färgen {#färg}', null],
    ['{#farg} Färgen', '{#farg} Färgen', null],
    // The reader takes none of these either, and would show them.
    ['Färgen {#farg-}', 'Färgen {#farg-}', null],
  ])('of "%s"', (written, heading, anchor) => {
    expect(anArticle({}, `## ${written}\n`).sections).toMatchObject([{ heading, anchor }]);
  });
});

describe('the front matter of an article', () => {
  it('holds whole days only', () => {
    const day = (reviewed: string) => ArticleFrontMatter.shape.reviewed.safeParse(reviewed).success;
    expect(['2026-03-01', '2026-3-1', '2026-03-01 ', '1 mars 2026'].map(day)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('citedNumbers', () => {
  it.each<[string, number[]]>([
    ['Bänken är grön. [1]', [1]],
    ['Grön. [2][11] Blå. [2]', [2, 11, 2]],
    ['Den är [grön] och [123] år, §3.', []],
  ])('of "%s"', (text, expected) => {
    expect(citedNumbers(text)).toEqual(expected);
  });
});

describe('shownText', () => {
  it.each([
    ['Bänken är grön. [1][12] Porten är blå. [2]', 'Bänken är grön. Porten är blå.'],
    ['Bänken är **grön**.', 'Bänken är grön.'],
    ['- Bänken är grön.', 'Bänken är grön.'],
    ['Bänken - den gröna - står kvar.', 'Bänken - den gröna - står kvar.'],
    ['Läs om [blå portar](blatt#farg) också.', 'Läs om blå portar också.'],
    ['Läs [i rutinen] först.', 'Läs [i rutinen] först.'],
  ])('of "%s"', (written, shown) => {
    expect(shownText(written)).toBe(shown);
  });
});
