import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../../src/knowledge/check/check-figures.ts';
import { anArticle, articleText, lineWith, sourcesOf } from '../../support/article-text.ts';

const bodyOf = (text: string) => `## Färgen {#farg}\n\n${text}\n`;
const articles = (...texts: readonly string[]) =>
  texts.map((text, i) => anArticle({ id: `bok-${i}` }, bodyOf(text)));
const found = (...texts: readonly string[]) => checkFigures(articles(...texts));

const TEN = 'I parken målades 10 bänkar med grön färg under våren. [1]';
const TWELVE = 'I parken målades 12 bänkar med grön färg under våren. [1]';

describe('checkFigures', () => {
  it('names both places where two articles give two values, once', () => {
    const [one, other] = articles(TEN, TWELVE);
    const findings = checkFigures([one!, other!]);
    const line = lineWith(articleText({}, bodyOf(TEN)), 'målades');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'figure-conflict', file: one!.file, line });
    expect(findings[0]!.message).toContain(`gives 10, but ${other!.file}:${line} gives 12.`);
  });

  it('names them once also where they lean on two places in common', () => {
    const both = (id: string, text: string) =>
      anArticle({ id, sources: sourcesOf('Bänkar', 'Portar') }, bodyOf(`${text}[2]`));
    expect(checkFigures([both('bok-0', TEN), both('bok-1', TWELVE)])).toHaveLength(1);
  });

  it('has nothing to say where they agree', () => {
    expect(found(TEN, TEN)).toEqual([]);
  });

  it('lets one article say more than the other', () => {
    const more = 'I parken målades 10 bänkar med grön färg under våren, 4 av dem två gånger. [1]';
    expect(found(TEN, more)).toEqual([]);
    expect(found(TWELVE, more)).toHaveLength(1);
  });

  it('lets one article give two values', () => {
    expect(found(`${TEN}\n\n${TWELVE}`)).toEqual([]);
  });

  it('compares sentences, not the lines that they stand on', () => {
    expect(found(`Porten är ny. ${TEN}`, `${TWELVE} Den stora porten fick ett nytt lås. [1]`)).toHaveLength(
      1,
    );
  });

  it('lets sentences in other words be', () => {
    expect(found(TEN, 'Snickaren byggde 12 portar till parken, alla med lås och grön färg. [1]')).toEqual([]);
  });

  it('lets sentences be that are too short to tell', () => {
    expect(found('Det blev 10 bänkar. [1]', 'Det blev 12 bänkar. [1]')).toEqual([]);
  });

  it('lets sentences be that lean on two places', () => {
    const one = anArticle({ id: 'bok-0', sources: sourcesOf('Bänkar') }, bodyOf(TEN));
    const other = anArticle({ id: 'bok-1', sources: sourcesOf('Portar') }, bodyOf(TWELVE));
    const same = anArticle({ id: 'bok-1', sources: sourcesOf('Bänkar') }, bodyOf(TWELVE));
    expect(checkFigures([one, other])).toEqual([]);
    expect(checkFigures([one, same])).toHaveLength(1);
  });

  it('knows one page by its number though two sections of it are named', () => {
    const onPage = (section: string, page: number) =>
      `\n  - { n: 1, source: bankboken, section: ${section}, page: ${page} }`;
    const one = anArticle({ id: 'bok-0', sources: onPage('Bänkar', 4) }, bodyOf(TEN));
    const same = anArticle({ id: 'bok-1', sources: onPage('Portar', 4) }, bodyOf(TWELVE));
    const next = anArticle({ id: 'bok-1', sources: onPage('Portar', 5) }, bodyOf(TWELVE));
    expect(checkFigures([one, same])).toHaveLength(1);
    expect(checkFigures([one, next])).toEqual([]);
  });

  it.each([
    ['under våren 2024', 'under våren 2025'],
    ['enligt 3 kap. 1 § bänklagen', 'enligt 3 kap. 2 § bänklagen'],
    ['enligt bänklagen (1999:12)', 'enligt bänklagen (2004:7)'],
  ])('takes no year or paragraph for a figure: "%s", "%s"', (one, other) => {
    const text = (end: string) => `I parken målades 10 bänkar med grön färg ${end}. [1]`;
    expect(found(text(one), text(other))).toEqual([]);
  });

  it.each([
    ['10 000', '10000', 0],
    ['10\u00a0000', '10 000', 0],
    ['10 000', '10 500', 1],
    ['1,5', '1,7', 1],
    ['1:5', '1:6', 1],
  ])('reads figures as they are written: %s beside %s', (one, other, conflicts) => {
    const text = (figure: string) => `I parken målades ${figure} meter bänk med grön färg under våren. [1]`;
    expect(found(text(one), text(other))).toHaveLength(conflicts);
  });

  it('compares each pair of three articles', () => {
    expect(found(TEN, TWELVE, TEN.replace('10', '14'))).toHaveLength(3);
  });
});
