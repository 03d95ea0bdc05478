import { describe, expect, it } from 'vitest';
import { extractFootnotes, isBibliographic } from '../../../src/knowledge/structure/footnotes.ts';
import { layoutLines } from '../../support/lines.ts';

const texts = (lines: readonly { text: string }[]) => lines.map((l) => l.text);

describe('extractFootnotes', () => {
  it('takes footnotes out from between two halves of a sentence', () => {
    const { body, footnotes } = extractFootnotes(
      layoutLines(
        'De som ville kunde välja Solrosen1 eller gå till den',
        '1 Samtalsmetod med kort och tärningar för hela hushållet',
        { text: 'öppna gruppen Tussilago2 som hölls på kvällarna varje', startsPage: true },
        '2 Grupp för den som är ny i kvarteret',
        { text: 'vecka under hela våren.', startsPage: true },
      ),
    );
    expect(texts(body)).toEqual([
      'De som ville kunde välja Solrosen1 eller gå till den',
      'öppna gruppen Tussilago2 som hölls på kvällarna varje',
      'vecka under hela våren.',
    ]);
    expect(footnotes).toMatchObject([
      { marker: '1', text: 'Samtalsmetod med kort och tärningar för hela hushållet', lines: [2, 2] },
      { marker: '2', text: 'Grupp för den som är ny i kvarteret', lines: [4, 4] },
    ]);
  });

  it('reads a footnote over several lines, and one glued to its number', () => {
    const { body, footnotes } = extractFootnotes(
      layoutLines(
        'De som ville kunde välja Solrosen1 och Tussilago2 eller den',
        '1Samtalsmetod med kort och tärningar som',
        'leds av två personer',
        '2 Grupp på kvällen',
        { text: 'tredje vägen.', startsPage: true },
      ),
    );
    expect(footnotes.map((f) => f.text)).toEqual([
      'Samtalsmetod med kort och tärningar som leds av två personer',
      'Grupp på kvällen',
    ]);
    expect(texts(body).at(-1)).toBe('tredje vägen.');
  });

  it('takes no numbered line for a footnote that nothing refers to', () => {
    const lines = layoutLines(
      'Under året hände tre saker i huset.',
      '1 Porten målades om',
      '2 Bänken lagades',
      'Sedan blev det vinter.',
    );
    expect(extractFootnotes(lines)).toEqual({ body: lines, footnotes: [] });
  });

  it('takes no figure at the start of a line for a footnote when its turn has not come', () => {
    const lines = layoutLines('De valde Solrosen1 och', '36 Hushåll deltog i den', 'andra gruppen.');
    expect(extractFootnotes(lines).footnotes).toEqual([]);
  });

  it('finds the next footnote though one number was lost', () => {
    const { footnotes } = extractFootnotes(
      layoutLines(
        'De valde Solrosen1 och sedan',
        '1 Samtalsmetod med kort',
        { text: 'Tussilago3 i stället för', startsPage: true },
        '3 Grupp på kvällen',
      ),
    );
    expect(footnotes.map((f) => f.marker)).toEqual(['1', '3']);
  });

  it('keeps the page that the footnote stands on', () => {
    const { footnotes } = extractFootnotes(
      layoutLines(
        { text: 'De valde Solrosen1 och sedan den', page: 7 },
        { text: '1 Samtalsmetod med kort', page: 7 },
        { text: 'andra.', page: 8, startsPage: true },
      ),
    );
    expect(footnotes[0]!.page).toBe(7);
  });

  it('ends the last footnote of the text where a blank line parts it from a paragraph', () => {
    const { body, footnotes } = extractFootnotes(
      layoutLines(
        'De valde Solrosen1 och sedan den andra vägen hem.',
        '1 Samtalsmetod med kort och tärningar för hela hushållet',
        { text: 'Bänken målades om i våras.', gap: 1 },
      ),
    );
    expect(footnotes.map((f) => f.text)).toEqual(['Samtalsmetod med kort och tärningar för hela hushållet']);
    expect(texts(body).at(-1)).toBe('Bänken målades om i våras.');
  });

  it('loses no line: each is either body or footnote', () => {
    const lines = layoutLines(
      'A b c Solrosen1 d',
      '1 Samtalsmetod',
      'med kort',
      { text: 'e f g.', startsPage: true },
      'Nytt stycke2 här',
      '2 Ibid.',
      { text: 'och slut.', startsPage: true },
    );
    const { body, footnotes } = extractFootnotes(lines);
    const inNotes = footnotes.reduce((n, f) => n + f.lines[1] - f.lines[0] + 1, 0);
    expect(body.length + inNotes).toBe(lines.length);
  });
});

describe('isBibliographic', () => {
  it.each([
    'Husförvaltningen (2023) Om portar',
    'Ibid.',
    'A.a. s. 12',
    'SOSFS 2014:5 Föreskrifter',
    'https://exempel.se/portar',
    'Prop. 2024/25:1',
  ])('sees a reference in "%s"', (text) => {
    expect(isBibliographic(text)).toBe(true);
  });

  it.each([
    'Samtalsmetod med kort',
    'Grupp för den som är ny (hölls på kvällar)',
    'En metod. Den beskrevs först (1998).',
    'Ibidem heter en båt',
  ])('sees an explanation in "%s"', (text) => {
    expect(isBibliographic(text)).toBe(false);
  });
});
