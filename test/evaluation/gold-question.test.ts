import { expect, test } from 'vitest';
import { readGoldQuestions } from '../../src/evaluation/gold-question.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const good = {
  id: 'a1',
  question: 'Vad ska planen visa?',
  kind: 'documentation',
  lexical: 'low',
  answerable: true,
  evidence: [{ doc: 'plan', quote: 'Planen ska visa vem som gör vad.' }],
  key_facts: ['vem som gör vad'],
};

function questionFile(...lines: (object | string)[]): string {
  return temporaryFolder().write(
    'frågor.jsonl',
    lines.map((l) => (typeof l === 'string' ? l : JSON.stringify(l))).join('\n'),
  );
}

test('questions are read with their optional parts filled in', async () => {
  const outside = {
    id: 7,
    question: 'Vädret?',
    kind: 'out_of_scope',
    lexical: null,
    answerable: false,
    evidence: [],
  };
  const file = questionFile(`\uFEFF${JSON.stringify(good)}`, '', { ...outside, near_miss: true }, '');
  const questions = await readGoldQuestions(file);
  expect(questions.map((q) => [q.id, q.near_miss, q.key_facts])).toEqual([
    ['a1', false, ['vem som gör vad']],
    [7, true, []],
  ]);
});

test.each<[string, (object | string)[], RegExp]>([
  ['a line that is not JSON', [good, '', '{"id":'], /frågor\.jsonl:3 is not JSON\.$/u],
  ['a field of the wrong type', [{ ...good, answerable: 'ja' }], /frågor\.jsonl:1 answerable: /u],
  ['a distance that does not exist', [{ ...good, lexical: 'far' }], /frågor\.jsonl:1 lexical: /u],
  ['an empty question', [{ ...good, question: '  ' }], /frågor\.jsonl:1 question: /u],
  [
    'an answerable question without evidence',
    [{ ...good, evidence: [] }],
    /frågor\.jsonl:1 evidence: an answerable question needs evidence/u,
  ],
  ['an unanswerable question with evidence', [{ ...good, answerable: false }], /frågor\.jsonl:1 evidence: /u],
  ['an id used twice', [good, '', good], /frågor\.jsonl:3 has the id a1, which line 1 already has\.$/u],
  ['no questions at all', ['', ' '], /frågor\.jsonl holds no questions\.$/u],
])('%s is refused with file and line', async (_what, lines, message) => {
  await expect(readGoldQuestions(questionFile(...lines))).rejects.toThrow(message);
});

test('every wrong line is named, up to ten', async () => {
  const file = questionFile(...Array.from({ length: 12 }, () => 'nej'));
  const error = await readGoldQuestions(file).catch((e: Error) => e);
  expect(error).toMatchObject({ code: 'invalid_questions' });
  expect((error as Error).message.split('\n')).toHaveLength(11);
  expect((error as Error).message).toMatch(/… and 2 more lines/u);
});

test('a file that does not exist is named', async () => {
  await expect(readGoldQuestions('/finns/inte.jsonl')).rejects.toMatchObject({
    code: 'not_found',
    message: expect.stringContaining('/finns/inte.jsonl'),
  });
});
