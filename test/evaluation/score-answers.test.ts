import { expect, test } from 'vitest';
import type { GoldQuestion } from '../../src/evaluation/gold-question.ts';
import { isDocument, scoreAnswer, summarise, summariseBy } from '../../src/evaluation/score-answers.ts';

const quote = 'Planen ska visa vem som gör vad och hur länge.';
const hit = { document: '001_rapport.txt', text: `Inledning. ${quote} Slut.` };
const miss = { document: '001_rapport.txt', text: 'Något annat.' };

function gold(changed: Partial<GoldQuestion> = {}): GoldQuestion {
  return {
    id: 'a1',
    question: 'Vad ska planen visa?',
    kind: 'documentation',
    lexical: 'low',
    answerable: true,
    evidence: [{ doc: '001', quote }],
    key_facts: [],
    near_miss: false,
    ...changed,
  };
}

const outOfScope = gold({ kind: 'out_of_scope', lexical: null, answerable: false, evidence: [] });

test('the rank is that of the first passage with the evidence', () => {
  const passages = [miss, hit, hit];
  expect(scoreAnswer(gold(), { answered: true, text: '', passages })).toMatchObject({
    rank: 2,
    refused: false,
  });
  expect(scoreAnswer(gold(), { answered: true, text: '', passages: [miss] }).rank).toBeNull();
});

test('any one of the evidence is enough', () => {
  const evidence = [{ doc: '001', quote: 'Det här står ingenstans.' }, ...gold().evidence];
  expect(scoreAnswer(gold({ evidence }), { answered: true, text: '', passages: [hit] }).rank).toBe(1);
});

test('the right words in the wrong document are a miss', () => {
  const elsewhere = { ...hit, document: '002_annan.txt' };
  expect(scoreAnswer(gold(), { answered: true, text: '', passages: [elsewhere] }).rank).toBeNull();
});

test('a refusal is a miss, whatever lies nearest', () => {
  const given = { answered: false, text: quote, passages: [hit] };
  expect(scoreAnswer(gold({ key_facts: ['vem som gör vad'] }), given)).toMatchObject({
    refused: true,
    rank: null,
    quoted: false,
    facts: { asked: 1, stated: 0 },
  });
});

test('no more than 1,400 characters of a passage and 900 of an answer are read', () => {
  const passages = [{ ...hit, text: `${'x'.repeat(1390)} ${quote}` }];
  const text = `${'x'.repeat(890)} ${quote}`;
  expect(scoreAnswer(gold(), { answered: true, text, passages })).toMatchObject({
    rank: null,
    quoted: false,
  });
});

test('a fact counts in any of its accepted wordings', () => {
  const question = gold({
    key_facts: ['vem', 'när'],
    key_facts_any: [['vilken person', 'vem som'], ['när']],
  });
  const { facts, quoted } = scoreAnswer(question, { answered: true, text: quote, passages: [] });
  expect(facts).toEqual({ asked: 2, stated: 1 });
  expect(quoted).toBe(true);
});

test('a document is named by its id or by the start of its file name', () => {
  expect(isDocument('001_0aae.txt', '001')).toBe(true);
  expect(isDocument('rapport.pdf', 'rapport')).toBe(true);
  expect(isDocument('sip', 'sip')).toBe(true);
  expect(isDocument('sip-samtycke', 'sip')).toBe(false);
  expect(isDocument('1001_x.txt', '001')).toBe(false);
});

test('the figures of a handful of answers', () => {
  const ask = (question: GoldQuestion, passages: (typeof hit)[], answered = true) =>
    scoreAnswer(question, { answered, text: answered ? quote : '', passages });
  const facts = { key_facts: ['vem som gör vad', 'varför'] };
  const scores = [
    ask(gold(), [hit]),
    ask(gold(facts), [miss, hit]),
    ask(gold({ kind: 'facts' }), [miss, miss, miss, hit]),
    ask(gold({ kind: 'facts', lexical: 'high' }), [hit], false),
    ask(outOfScope, [miss], false),
    ask({ ...outOfScope, near_miss: true }, [miss]),
  ];
  expect(summarise(scores)).toEqual({
    answerable: 4,
    hit1: 0.25,
    hit3: 0.5,
    hit5: 0.75,
    mrr: (1 + 1 / 2 + 1 / 4) / 4,
    quoted: 0.75,
    withFacts: 1,
    facts: 0.5,
    allFacts: 0,
    refused: 0.25,
    outOfScope: 2,
    outOfScopeRefused: 0.5,
  });
  const groups = summariseBy(scores, (q) => q.lexical);
  expect([...groups].map(([name, f]) => [name, f.answerable, f.hit5])).toEqual([
    ['low', 3, 1],
    ['high', 1, 0],
  ]);
});

test('nothing to share gives no share, not a division by zero', () => {
  expect(Object.values(summarise([])).every((figure) => figure === 0)).toBe(true);
});
