import { describe, expect, it } from 'vitest';
import { compareUnits } from '../../src/answering/compare-units.ts';
import { createRankingAids } from '../../src/answering/ranking-aids.ts';
import { createQuestionReader } from '../../src/answering/understand-question.ts';
import { districtArticle, districtKnowledge } from '../support/district-knowledge.ts';
import { shippedKnowledge } from '../support/shipped-knowledge.ts';

const ARTICLES = {
  'sodra.md': districtArticle(
    'Södra',
    'Södra – så arbetar stadsdelen',
    [
      'Bänkar är av sten',
      'Södra har bänkar av sten som aldrig målas. De väger mycket.',
      'Hur är Södras bänkar?',
    ],
    ['Träd klipps', 'Södra klipper sina träd i februari. Kvistarna blir flis.', 'När klipper Södra träd?'],
  ),
  'norra.md': districtArticle(
    'norra',
    'Norra – så arbetar stadsdelen',
    [
      'Grindar oljas',
      'Norra oljar sina grindar två gånger om året. Oljan är av lin.',
      'Hur gör Norra med grindar?',
    ],
    [
      'Bänkar målas om våren',
      'Norra målar sina bänkar gröna varje vår. Färgen är blank.',
      'Hur gör Norra med bänkar?',
    ],
  ),
  'ostra.md': districtArticle(
    'ostra',
    'Östra – så arbetar stadsdelen',
    [
      'Lyktor tänds',
      'Östra tänder sina lyktor när det blir mörkt. De släcks vid midnatt.',
      'När tänds lyktor?',
    ],
    ['Fiskdammen töms', 'Östra tömmer sin fiskdamm i oktober. Fisken flyttas.', 'När töms fiskdammen?'],
  ),
  'bankar.md': districtArticle(null, 'Bänkar i parker', [
    'Så målas en bänk',
    'En bänk målas två gånger med oljefärg. Färgen ska torka ett dygn.',
    'Hur målas en bänk?',
    'Vad är en bänk?',
  ]),
};
const COMPARED = '– Norra målar sina bänkar gröna varje vår.\n– Södra har bänkar av sten som aldrig målas.';

/** Compares the made-up districts in a matter. */
async function compare(topic: string, own: Readonly<Record<string, string>> = {}) {
  const { knowledge } = await districtKnowledge(ARTICLES, own);
  const { index, documents, lexicon } = knowledge;
  const comparison = compareUnits(
    createQuestionReader(index, lexicon)(topic),
    index,
    documents,
    createRankingAids(index),
  );
  return { comparison, index };
}

describe('the districts side by side', () => {
  it('have a line each, in alphabetical order: the first sentence of the section that is nearest', async () => {
    expect((await compare('bänkar')).comparison?.text).toBe(COMPARED);
  });

  it('have a source each, which is where the line stands', async () => {
    const { comparison, index } = await compare('bänkar');
    expect(comparison?.sources).toMatchObject([
      { document: 'norra.md', quote: 'Norra målar sina bänkar gröna varje vår.' },
      { document: 'sodra.md', quote: 'Södra har bänkar av sten som aldrig målas.' },
    ]);
    for (const { section, quote, passage } of comparison!.sources) {
      expect(index.passages[passage]!.text).toContain(quote);
      expect(index.passages[passage]!.headings.join(' › ')).toBe(section);
    }
  });

  it('leave out the districts that have nothing to say of it, and what holds for all', async () => {
    const { comparison } = await compare('bänkar');
    expect(comparison?.text).not.toMatch(/Östra|oljefärg/u);
  });

  it('have their passages to read on from best first', async () => {
    const { comparison } = await compare('bänkar');
    const scores = comparison!.ranked.map(({ score }) => score);
    expect(scores).toHaveLength(2);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it("count a district's own routine as its line", async () => {
    const own = {
      'rutin-ostra.md': '# Rutin för bänkar i Östra\n\n## Bänkar\n\nBänkar i Östra oljas. Oljan är av lin.\n',
    };
    const { comparison } = await compare('bänkar', own);
    expect(comparison?.sources.map(({ document }) => document)).toEqual([
      'norra.md',
      'sodra.md',
      'rutin-ostra.md',
    ]);
    expect(comparison?.text.split('\n').at(-1)).toBe('– Bänkar i Östra oljas.');
  });

  it.each(['grindar', 'fiskdammen', 'raketer', 'xyzzy'])(
    'are not there where fewer than two have anything to say: %s',
    async (topic) => {
      expect((await compare(topic)).comparison).toBeNull();
    },
  );
});

describe('a question about the other districts', () => {
  it('is answered with a comparison, its sources and their age', async () => {
    const { answerer } = await districtKnowledge(ARTICLES);
    const { answered, reason, answer, passages } = answerer.ask('Hur gör andra stadsdelar med bänkar?');
    expect([answered, reason, answer.text]).toEqual([true, null, COMPARED]);
    expect(answer.sources.map(({ unit, origin }) => [unit, origin])).toEqual([
      ['Norra', 'shipped'],
      ['Södra', 'shipped'],
    ]);
    expect(answer.sources.map(({ references }) => references)).toMatchObject([
      [{ label: 'Granskningen av bänkar, hösten 2024', page: 4, standing: 'äldre', expired: '2025-12-31' }],
      [{ label: 'Granskningen av bänkar, hösten 2024', page: 3, standing: 'äldre', expired: '2025-12-31' }],
    ]);
    expect(passages.map(({ unit }) => unit).sort()).toEqual(['Norra', 'Södra']);
  });

  it('is the same wherever one works', async () => {
    const { answerer } = await districtKnowledge(ARTICLES);
    const question = 'Hur gör andra stadsdelar med bänkar?';
    expect(answerer.ask(question, { unit: 'Södra' }).answer).toEqual(answerer.ask(question).answer);
  });

  it('that does not say in what is asked what it is about', async () => {
    const { answerer } = await districtKnowledge(ARTICLES);
    const { answered, reason, answer, passages } = answerer.ask('Hur gör andra?');
    expect([answered, reason, answer.sources, passages]).toEqual([false, 'no_topic', [], []]);
    expect(answer.text).toMatch(/^Vad vill du jämföra\?/u);
  });

  it('is answered like any other where there is no comparison', async () => {
    const { answerer } = await districtKnowledge(ARTICLES);
    const answer = answerer.ask('Hur gör andra stadsdelar med grindar?');
    expect(answer.answer.text).toBe('Norra oljar sina grindar två gånger om året. Oljan är av lin.');
    expect(answerer.ask('Hur gör andra stadsdelar med raketer?')).toMatchObject({
      answered: false,
      reason: 'no_support',
    });
  });

  it('with personal data in it is refused before anything else', async () => {
    const { answerer } = await districtKnowledge(ARTICLES);
    expect(answerer.ask('Hur gör andra stadsdelar med 640823-3234?')).toMatchObject({
      reason: 'personal_data',
      question: '',
    });
  });
});

describe('with the shipped articles', () => {
  const given = shippedKnowledge();

  it.each(['genomförandeplaner', 'barnsamtal', 'barns delaktighet'])(
    'a comparison in %s has a line and a source for each of several districts',
    (topic) => {
      const { answered, answer } = given().answerer.ask(`Hur gör andra stadsdelar med ${topic}?`);
      const lines = answer.text.split('\n');
      expect(answered).toBe(true);
      expect(lines.length).toBeGreaterThan(2);
      expect(lines).toEqual(answer.sources.map(({ quote }) => `– ${quote}`));
      expect(new Set(answer.sources.map(({ unit }) => unit)).size).toBe(lines.length);
      for (const { references } of answer.sources) expect(references.length).toBeGreaterThan(0);
    },
  );

  it.each(['lönesättning', 'parkering', 'cykelställ', 'passerkort', 'kontorslandskap', 'skolmat', 'husdjur'])(
    'there is no comparison in what no district says anything of: %s',
    (topic) => {
      expect(given().answerer.ask(`Hur gör andra stadsdelar med ${topic}?`).answer.text).not.toMatch(/^– /u);
    },
  );

  it.each(['Hur gör de i Farsta med barnsamtal?', 'Hur jobbar de med genomförandeplaner på Kungsholmen?'])(
    'a question about one district is not answered with the others: "%s"',
    (question) => {
      expect(given().answerer.ask(question).answer.text).not.toMatch(/Järva|Skarpnäck/u);
    },
  );

  it.each([
    'Vad gäller enligt 14 kap. 1 § SoL?',
    'Hur gör Farsta med Signs of Safety?',
    'Vad är BBIC och LVU?',
    'Vad säger Hägersten-Älvsjö om Barnkonventionen?',
    'Vad säger Norrmalms rutin om genomförandeplaner?',
  ])('a word of the field or a place is no name: "%s"', (question) => {
    expect(given().answerer.personalSigns(question)).toEqual([]);
  });

  it.each([
    'Vad gör jag när Johansson inte kommer?',
    'hur pratar jag med Alvas mamma om planen',
    'Vad gäller för familjen Berg i Farsta?',
  ])('a name is one: "%s"', (question) => {
    expect(given().answerer.personalSigns(question)).toEqual(['name']);
  });
});
