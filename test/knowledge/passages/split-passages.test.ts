import { describe, expect, it } from 'vitest';
import type { Block, SourceDocument } from '../../../src/knowledge/document.ts';
import { splitPassages } from '../../../src/knowledge/passages/split-passages.ts';
import { splitSentences } from '../../../src/knowledge/sentences.ts';
import { blocksFromLines } from '../../../src/knowledge/structure/blocks-from-lines.ts';
import { sourceDocument } from '../../support/a-document.ts';
import { pdfText } from '../../support/lines.ts';
import { REPORT } from '../../support/report.ts';

function documentOf(blocks: readonly Block[]): SourceDocument {
  return sourceDocument({ questions: ['Var står bänken?'], blocks });
}

/** Blocks on lines of their own, ten apart. */
function blocks(...given: (Partial<Block> & Pick<Block, 'kind' | 'text'>)[]): Block[] {
  return given.map((b, i) => ({ page: null, lines: [i * 10 + 1, i * 10 + 5], ...b }));
}

const long = (n: number) =>
  Array.from({ length: n }, (_, i) => `Här är mening nummer ${i + 1} om bänken vid porten.`).join(' ');
const report = splitPassages(documentOf(blocksFromLines(pdfText(REPORT))));

describe('splitPassages', () => {
  it('says where a passage stands: document, headings, page and lines', () => {
    const [passage] = splitPassages(
      documentOf(
        blocks(
          { kind: 'heading', level: 1, text: 'Portar' },
          { kind: 'heading', level: 2, text: 'Norra porten' },
          { kind: 'paragraph', text: 'Den är röd.', page: 7 },
        ),
      ),
    );
    expect(passage).toEqual({
      id: 'bok.txt#21-25',
      document: 'bok.txt',
      title: 'Boken',
      headings: ['Portar', 'Norra porten'],
      page: 7,
      lines: [21, 25],
      text: 'Den är röd.',
      footnotes: [],
      references: [],
      questions: ['Var står bänken?'],
    });
  });

  it('joins short paragraphs under one heading and never paragraphs under two', () => {
    const texts = splitPassages(
      documentOf(
        blocks(
          { kind: 'heading', level: 1, text: 'Portar' },
          { kind: 'paragraph', text: 'Den norra är röd.' },
          { kind: 'paragraph', text: 'Den södra är blå.' },
          { kind: 'heading', level: 1, text: 'Bänkar' },
          { kind: 'paragraph', text: 'Bänken är grön.' },
        ),
      ),
    ).map((p) => [p.headings, p.text]);
    expect(texts).toEqual([
      [['Portar'], 'Den norra är röd.\nDen södra är blå.'],
      [['Bänkar'], 'Bänken är grön.'],
    ]);
  });

  it('leaves the old path behind when a heading of the same or a higher rank comes', () => {
    const paths = splitPassages(
      documentOf(
        blocks(
          { kind: 'heading', level: 1, text: 'A' },
          { kind: 'heading', level: 2, text: 'B' },
          { kind: 'paragraph', text: 'Ett.' },
          { kind: 'heading', level: 2, text: 'C' },
          { kind: 'paragraph', text: 'Två.' },
          { kind: 'heading', level: 1, text: 'D' },
          { kind: 'paragraph', text: 'Tre.' },
        ),
      ),
    ).map((p) => p.headings);
    expect(paths).toEqual([['A', 'B'], ['A', 'C'], ['D']]);
  });

  it('shows list items on lines of their own with a dash', () => {
    const [passage] = splitPassages(
      documentOf(
        blocks(
          { kind: 'paragraph', text: 'Ta med:' },
          { kind: 'item', text: 'en bok' },
          { kind: 'item', text: 'ett spel' },
        ),
      ),
    );
    expect(passage!.text).toBe('Ta med:\n– en bok\n– ett spel');
  });

  it('starts a new passage when there is enough in the open one', () => {
    const passages = splitPassages(
      documentOf(blocks({ kind: 'paragraph', text: long(10) }, { kind: 'paragraph', text: long(3) })),
    );
    expect(passages.map((p) => p.text)).toEqual([long(10), long(3)]);
  });

  it('divides a paragraph that is too long, and gives the parts ids of their own', () => {
    const passages = splitPassages(documentOf(blocks({ kind: 'paragraph', text: long(60), lines: [5, 5] })));
    expect(passages.length).toBeGreaterThan(2);
    expect(new Set(passages.map((p) => p.id)).size).toBe(passages.length);
    expect(passages.map((p) => p.text).join(' ')).toBe(long(60));
  });

  it('keeps a footnote with the passage that refers to it and makes it a passage of its own as well', () => {
    const passages = splitPassages(
      documentOf(
        blocks(
          { kind: 'paragraph', text: 'De valde Solrosen.', page: 3, refers: ['1'] },
          {
            kind: 'footnote',
            marker: '1',
            term: 'Solrosen',
            text: 'Samtalsstöd med kort',
            page: 3,
            lines: [40, 41],
          },
        ),
      ),
    );
    expect(passages).toMatchObject([
      { text: 'De valde Solrosen.', footnotes: ['Solrosen: Samtalsstöd med kort'] },
      { text: 'Solrosen: Samtalsstöd med kort', footnotes: [], page: 3, lines: [40, 41] },
    ]);
  });

  it('makes an explanation that recurs a passage once only', () => {
    const note = { kind: 'footnote', marker: '1', term: 'Solrosen', text: 'Samtalsstöd med kort' } as const;
    const passages = splitPassages(
      documentOf(
        blocks(
          { kind: 'paragraph', text: long(10) },
          note,
          { kind: 'paragraph', text: long(11) },
          { ...note, marker: '2' },
        ),
      ),
    );
    expect(passages.filter((p) => p.text.startsWith('Solrosen:'))).toHaveLength(1);
    expect(passages.filter((p) => p.footnotes.length > 0)).toHaveLength(2);
  });

  it('leaves mere references to literature out', () => {
    const passages = splitPassages(
      documentOf(
        blocks(
          { kind: 'paragraph', text: 'Så är det.' },
          { kind: 'footnote', marker: '1', text: 'Husförvaltningen (2023) Om portar' },
        ),
      ),
    );
    expect(passages).toHaveLength(1);
    expect(passages[0]!.footnotes).toEqual([]);
  });

  it('makes no passage of headings alone, nor of nothing', () => {
    expect(splitPassages(documentOf(blocks({ kind: 'heading', level: 1, text: 'A' })))).toEqual([]);
    expect(splitPassages(documentOf([]))).toEqual([]);
  });
});

describe('the passages of an article', () => {
  const references = new Map([
    [1, { source: 'bankboken', section: 'Bänkar', page: 4 }],
    [2, { source: 'portboken', section: 'Portar', page: null }],
  ]);
  const article = (
    given: readonly Block[],
    sectionQuestions: SourceDocument['sectionQuestions'] = new Map(),
  ) =>
    splitPassages(
      sourceDocument({
        questions: ['Vilken färg?', 'Vilken form?'],
        sectionQuestions,
        references,
        blocks: given,
      }),
    );
  const heading = (text: string, anchor?: string) =>
    ({ kind: 'heading', level: 2, text, ...(anchor ? { anchor } : {}) }) as const;
  const paragraph = (text: string, ...cites: number[]) =>
    ({ kind: 'paragraph', text, ...(cites.length > 0 ? { cites } : {}) }) as const;

  it('are sections, whole also where other text would be cut', () => {
    const parts = [paragraph(long(10)), paragraph(long(2)), paragraph(long(2))];
    const whole = parts.map(({ text }) => text).join('\n');
    expect(whole.length).toBeGreaterThan(420);
    expect(article(blocks(heading('Färgen', 'farg'), ...parts)).map((p) => p.text)).toEqual([whole]);
    expect(article(blocks(heading('Färgen'), ...parts))).toHaveLength(2);
  });

  it('are divided between two paragraphs where a section is longer than what can be shown', () => {
    const texts = [long(10), long(9)];
    const passages = article(blocks(heading('Färgen', 'farg'), ...texts.map((text) => paragraph(text))));
    expect(texts.join('\n').length).toBeGreaterThan(760);
    expect(passages.map((p) => [p.text, p.headings])).toEqual(texts.map((text) => [text, ['Färgen']]));
  });

  it('end where the next section begins, however short they are', () => {
    const passages = article(
      blocks(heading('Färgen', 'farg'), paragraph('Grön.'), heading('Formen', 'form'), paragraph('Rund.')),
    );
    expect(passages.map((p) => [p.headings, p.text])).toEqual([
      [['Färgen'], 'Grön.'],
      [['Formen'], 'Rund.'],
    ]);
  });

  it('say once where they have it from, in the order it is leant on', () => {
    const [passage] = article(
      blocks(
        heading('Färgen', 'farg'),
        paragraph('Grön.', 2),
        paragraph('Mörk.', 1, 2),
        paragraph('Vacker.'),
      ),
    );
    expect(passage!.references).toEqual([references.get(2), references.get(1)]);
  });

  it('say nothing of where others have it from, nor of numbers that point at nothing', () => {
    const passages = article(
      blocks(
        heading('Färgen', 'farg'),
        paragraph('Grön.', 1),
        heading('Formen', 'form'),
        paragraph('Rund.', 9),
      ),
    );
    expect(passages.map((p) => p.references)).toEqual([[references.get(1)], []]);
  });

  it('have the questions of their own section only', () => {
    const questions = new Map([
      ['farg', ['Vilken färg?']],
      ['form', ['Vilken form?']],
    ]);
    const passages = article(
      blocks(
        paragraph('Om bänkar.'),
        heading('Färgen', 'farg'),
        paragraph('Grön.'),
        heading('Formen', 'form'),
        paragraph('Rund.'),
        heading('Snö', 'sno'),
        paragraph('Vit.'),
        heading('Regn'),
        paragraph('Blött.'),
      ),
      questions,
    );
    expect(passages.map((p) => [p.text, p.questions])).toEqual([
      ['Om bänkar.', []],
      ['Grön.', ['Vilken färg?']],
      ['Rund.', ['Vilken form?']],
      ['Vit.', []],
      ['Blött.', []],
    ]);
  });

  it('have the questions of the document where it parts none between its sections', () => {
    const [passage] = article(blocks(heading('Färgen', 'farg'), paragraph('Grön.')));
    expect(passage!.questions).toEqual(['Vilken färg?', 'Vilken form?']);
  });

  it('do not name the title of the article once more among their headings', () => {
    const title = { kind: 'heading', level: 1, text: 'Boken' } as const;
    const [passage] = article(blocks(title, heading('Färgen', 'farg'), paragraph('Grön.')));
    expect(passage!.headings).toEqual(['Färgen']);
  });
});

describe('the passages of a report out of a PDF', () => {
  const sentences = new Set(blocksFromLines(pdfText(REPORT)).flatMap((b) => splitSentences(b.text)));

  it('are made of whole sentences of the report', () => {
    const explanations = new Set(report.flatMap((p) => p.footnotes));
    for (const { text } of report) {
      if (explanations.has(text)) continue;
      for (const sentence of splitSentences(text)) expect(sentences).toContain(sentence.replace(/^– /u, ''));
    }
  });

  it('hold every sentence of it once', () => {
    const held = report.flatMap((p) => splitSentences(p.text)).map((s) => s.replace(/^– /u, ''));
    const body = blocksFromLines(pdfText(REPORT)).filter(
      (b) => b.kind !== 'heading' && b.kind !== 'footnote',
    );
    for (const sentence of body.flatMap((b) => splitSentences(b.text)))
      expect(held.filter((s) => s === sentence)).toHaveLength(1);
  });

  it('are short enough to be shown, have ids of their own and stand in the order of the text', () => {
    expect(Math.max(...report.map((p) => p.text.length))).toBeLessThanOrEqual(1400);
    expect(new Set(report.map((p) => p.id)).size).toBe(report.length);
    const own = report
      .filter((p) => !report.some((q) => q.footnotes.includes(p.text)))
      .map((p) => p.lines[0]);
    expect(own).toEqual([...own].sort((a, b) => a - b));
  });

  it('tell what a method is, though only a footnote does, without the name', () => {
    expect(report.find((p) => p.text.startsWith('Tussilago: Schema med färger'))).toMatchObject({
      page: 2,
      headings: expect.arrayContaining(['Metoder']),
    });
  });
});
