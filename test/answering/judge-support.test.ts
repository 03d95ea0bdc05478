import { describe, expect, it } from 'vitest';
import { isNear, isSupported, supportSigns } from '../../src/answering/judge-support.ts';
import { rankPassages } from '../../src/answering/rank-passages.ts';
import { createRankingAids } from '../../src/answering/ranking-aids.ts';
import { TEXT_SUPPORT } from '../../src/answering/support-weights.ts';
import { createQuestionReader } from '../../src/answering/understand-question.ts';
import { FIELD_DOCUMENTS } from '../support/field-documents.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

const given = smallKnowledge(FIELD_DOCUMENTS);
function judge(text: string) {
  const { index, lexicon } = given().knowledge;
  const question = createQuestionReader(index, lexicon)(text);
  const ranked = rankPassages(question, index, createRankingAids(index));
  return {
    supported: isSupported(question, ranked, index),
    near: isNear(question, ranked),
    signs: supportSigns(question, ranked, index),
  };
}

describe('support', () => {
  it.each([
    'Inom hur många veckor skrivs genomförandeplanen?',
    'Vem ansvarar för att genomförandeplanen blir klar?',
    'Hur ska en journalanteckning skrivas?',
    'Vad beskriver slutanteckningen?',
    'Hur många föräldrar deltog i gruppen på Kungsholmen?',
    'föräldern kommer inte på bokade tider',
    'Vad är Solrosen?',
    'Hur ofta ges handledning av psykolog?',
    'Ska barnets syn på resultatet framgå?',
  ])('is there for what the texts tell: %s', (question) => {
    expect(judge(question).supported).toBe(true);
  });

  it.each([
    ['a year that no text names', 'Hur många föräldrar deltog i gruppen på Kungsholmen 2011?'],
    ['a city that no text names', 'Hur leds föräldragruppen i Malmö?'],
    ['another country', 'Hur skrivs genomförandeplaner i Danmark?'],
    ['a price where there is none', 'Vad kostar utbildningen i Tussilago per behandlare?'],
    ['a telephone number where there is none', 'Vilket telefonnummer har psykologen som ger handledning?'],
    ['the weather', 'Blir det snö på måndag?'],
    ['food', 'Vilken pizzeria är billigast?'],
    ['computers', 'Hur uppdaterar jag Windows på min laptop?'],
    ['sports', 'När spelar Hammarby nästa hemmamatch i fotboll?'],
    ['words that nobody knows', 'flurbo grankel snivvig?'],
  ])('is missing for %s', (_, question) => {
    expect(judge(question).supported).toBe(false);
  });

  it('is missing where nothing was found', () => {
    const { index, lexicon } = given().knowledge;
    const question = createQuestionReader(index, lexicon)('Hur skrivs en journalanteckning?');
    expect(isSupported(question, [], index)).toBe(false);
    expect(isNear(question, [])).toBe(false);
  });
});

describe('the signs of support', () => {
  it('count what must be named and is not', () => {
    expect(judge('Hur skrivs journalen i Malmö 2011?').signs.missing).toBe(2);
    expect(judge('Hur skrivs journalen?').signs.missing).toBe(0);
  });

  it('tell a price that is asked for and not there', () => {
    expect(judge('Vad kostar handledning av en psykolog?').signs.unmet).toBeGreaterThan(0);
    expect(judge('Vem ger handledning?').signs.unmet).toBe(0);
  });

  it('tell whether a good passage is about the district', () => {
    expect(judge('Hur många föräldrar deltog i Farsta?').signs).toMatchObject({ placed: 1, misplaced: 0 });
    expect(judge('Hur många föräldrar deltog i Rinkeby?').signs).toMatchObject({ placed: 0 });
    expect(judge('Hur många föräldrar deltog?').signs).toMatchObject({ placed: 0, misplaced: 0 });
  });

  it('count words of other subjects', () => {
    expect(judge('Hur byter jag lösenord i Outlook?').signs.outside).toBe(2);
    expect(judge('Hur skrivs journalen?').signs.outside).toBe(0);
  });

  it('are numbers for any question, each with a weight', () => {
    for (const question of ['', '?', 'journal', 'xyzzyplugh', 'Hur många barn placerades i Malmö 2011?']) {
      const { signs } = judge(question);
      expect(Object.keys(signs).sort()).toEqual(Object.keys(TEXT_SUPPORT.weights).sort());
      expect(Object.values(signs).every(Number.isFinite), question).toBe(true);
    }
  });
});

describe('what is found beside the point', () => {
  it('is worth offering when it holds most of the question', () => {
    expect(judge('Vad ska en journalanteckning ta upp?').near).toBe(true);
  });

  it('is not worth offering to who asks for something else altogether', () => {
    expect(judge('Hur byter jag lösenord i Outlook?').near).toBe(false);
    expect(judge('Blir det snö på måndag?').near).toBe(false);
  });
});
