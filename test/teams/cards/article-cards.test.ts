import { describe, expect, test } from 'vitest';
import type { Answer, AnswerSource, PassageInContext, RankedPassage } from '../../../src/answering/answer.ts';
import { carriedState } from '../../../src/teams/card-action.ts';
import { answerCard } from '../../../src/teams/cards/answer-card.ts';
import { passageCard } from '../../../src/teams/cards/passage-card.ts';
import { plainAnswer } from '../../../src/teams/cards/plain-answer.ts';
import { answerReply } from '../../../src/teams/handlers/answer-reply.ts';
import { articleSource, reference } from '../../support/article-source.ts';
import { outline } from '../../support/card-outline.ts';
import { ownSource } from '../../support/own-source.ts';

const TEXT = 'Två av tio bänkar saknade färg. De som stod vid en grind var hela.';
const details = articleSource(
  reference(),
  reference({ page: 3 }),
  reference({
    source: 'parkplan',
    label: 'Parkplanen, 2023',
    section: 'Färger',
    page: null,
    expired: '2025-12-31',
  }),
);
const passage: RankedPassage = {
  id: 'bankar-och-farg#9-12',
  document: 'bankar-och-farg',
  title: 'Bänkar och färg',
  section: 'Varannan bänk behöver färg',
  page: null,
  lines: [9, 12],
  text: TEXT,
  score: 1,
  ...details,
};
const beside: RankedPassage = {
  ...passage,
  id: 'bankar-och-farg#20-22',
  section: 'Grindar målas om våren',
  lines: [20, 22],
  text: 'Grindar målas i april.',
};
const { lines: _lines, text: _text, score: _score, ...place } = passage;
const answer: Answer = {
  question: 'Hur många bänkar saknar färg?',
  answered: true,
  reason: null,
  answer: { text: TEXT, sources: [{ ...place, quote: TEXT }] },
  passages: [passage, beside],
  notes: [],
  elapsedMs: 1,
};
const routine: AnswerSource = {
  ...place,
  ...ownSource,
  document: 'rutin.txt',
  title: 'Rutin för bänkar',
  section: 'Färg',
  page: 2,
  unit: 'Norra',
  quote: 'Bänkar målas gröna.',
};

describe('an answer out of an article', () => {
  test("stands in Lathunden's own words, with the sources it builds on and their age", () => {
    expect(outline(answerCard({ answer, state: carriedState(answer.question) }))).toMatchInlineSnapshot(`
      "Två av tio bänkar saknade färg. De som stod vid en grind var hela.
      Källa: Granskningen av bänkar, hösten 2024 › Bänkar vid grindar, s. 3 och 14
      Källa: Parkplanen, 2023 › Färger ⚠ Gällde till och med 2025-12-31
      [Visa mer → passage.show] [👍 → feedback.give] [👎 → feedback.give]
      Andra ställen att läsa
      (passage.show)
        › Grindar målas om våren"
    `);
  });

  test('says the same in plain words', () => {
    expect(plainAnswer(answer)).toBe(
      `${TEXT}\nKälla: Granskningen av bänkar, hösten 2024 › Bänkar vid grindar, s. 3 och 14\nKälla: Parkplanen, 2023 › Färger ⚠ Gällde till och med 2025-12-31`,
    );
  });

  test('says above its card what it builds on, not that something is quoted', () => {
    const { text, citations, plain } = answerReply(answer);
    expect(text).toBe(
      'Det här bygger på ”Granskningen av bänkar, hösten 2024” [1] och ”Parkplanen, 2023” [1].',
    );
    expect(citations).toEqual([
      { name: 'Granskningen av bänkar, hösten 2024 › Bänkar vid grindar, s. 3 och 14', abstract: TEXT },
    ]);
    expect(plain).toBe(plainAnswer(answer));
  });

  test("and out of an organisation's own document tells the two apart", () => {
    const both: Answer = {
      ...answer,
      answer: { text: `${routine.quote} ${TEXT}`, sources: [routine, { ...place, quote: TEXT }] },
    };
    expect(answerReply(both).text).toBe(
      'Så här står det i ”Rutin för bänkar” [1]. Det här bygger på ”Granskningen av bänkar, hösten 2024” [2] och ”Parkplanen, 2023” [2].',
    );
    expect(plainAnswer(both).split('\n').slice(0, 3)).toEqual([
      '”Bänkar målas gröna.”',
      'Lokal rutin, Norra: Rutin för bänkar › Färg, s. 2',
      TEXT,
    ]);
  });

  test('with long names keeps within the limits of Teams', () => {
    const long = reference({ label: 'Granskningen av bänkar '.repeat(9), section: 'Grindar '.repeat(40) });
    const sources = [{ ...place, quote: TEXT, ...articleSource(long) }];
    const [citation] = answerReply({ ...answer, answer: { text: TEXT, sources } }).citations!;
    expect(citation!.name.length).toBeLessThanOrEqual(80);
    expect(citation!.name).toMatch(/^Granskningen av bänkar .*, s\. 14$/u);
  });

  test('whose label has markdown in it does not break the message', () => {
    const odd = reference({ label: 'Granskningen [av] *bänkar* ”2024”' });
    const sources = [{ ...place, quote: TEXT, ...articleSource(odd) }];
    expect(answerReply({ ...answer, answer: { text: TEXT, sources } }).text).toBe(
      'Det här bygger på ”Granskningen av bänkar 2024” [1].',
    );
  });
});

describe('a section of an article, shown where it stands', () => {
  const found: PassageInContext = {
    passage,
    before: '',
    after: 'Grindar målas om våren\nGrindar målas i april.',
    notes: [],
    publisher: null,
    date: null,
    reference: null,
  };
  const facts = (changed: Partial<RankedPassage> = {}) =>
    outline(passageCard({ ...found, passage: { ...passage, ...changed } }))
      .split('\n')
      .at(-1);

  test('has the sources that it builds on among its facts, each once', () => {
    expect(facts()).toMatch(
      /^Källa: Granskningen av bänkar, hösten 2024 › Bänkar vid grindar, s\. 3 och 14 \| Källa: Parkplanen, 2023 › Färger.* \| Plats: rad 9–12 \| Dokument: bankar-och-farg$/u,
    );
  });

  test('has a mark at the source that no longer holds', () => {
    expect(facts()).toContain('Källa: Parkplanen, 2023 › Färger ⚠ Gällde till och med 2025-12-31');
  });

  test('has its district, and the last day that it held', () => {
    expect(facts({ unit: 'Norra', expired: '2026-01-31' })).toMatch(
      /^Stadsdel: Norra \| Gällde till och med: 2026-01-31 \| Källa/u,
    );
    expect(facts()).not.toContain('Stadsdel');
  });

  test("of an organisation's own document has no sources beside itself", () => {
    expect(facts(ownSource)).toBe('Plats: rad 9–12 | Dokument: bankar-och-farg');
  });
});
