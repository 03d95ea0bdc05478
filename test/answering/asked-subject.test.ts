import { expect, test } from 'vitest';
import { askedSubject } from '../../src/answering/asked-subject.ts';
import { NO_ANSWER } from '../../src/store/asked-subjects.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

const small = smallKnowledge({
  'plan.md': '---\ntitle: Om planen\n---\n# Plan\n\nGenomförandeplanen ska följas upp var sjätte månad.\n',
});
const subject = (question: string) => askedSubject(small().answerer.ask(question));

test('a question is about the document that answers it, which has a title', () => {
  expect(subject('När ska genomförandeplanen följas upp?')).toBe('plan.md');
  expect(small().answerer.passage('plan.md')?.passage.title).toBe('Om planen');
});

test('a question without an answer is counted as that', () => {
  expect(subject('Hur långt är det till månen?')).toBe(NO_ANSWER);
});

test.each([['Vad gäller för 19640823-3234?'], [''], ['ord '.repeat(2_000)]])(
  'what was no question is not counted',
  (text) => {
    expect(subject(text)).toBeNull();
  },
);
