import { expect, it } from 'vitest';
import { shippedKnowledge } from '../support/shipped-knowledge.ts';

const given = shippedKnowledge();

/** Who knows the number of a repealed provision asks for the one that has taken its place. */
const PROVISION = /\d+\s*kap|§|\d+:\d+/u;
/** There are more than ten thousand of them. */
const EVERY = 23;
/** So large a share of the questions must find the article that lists them. */
const FOUND = 0.9;

it('finds an article among the first three by the questions that it says it answers', () => {
  const { knowledge, answerer } = given();
  const asked = [...knowledge.documents.values()]
    .flatMap(({ id, questions }) =>
      questions.filter((q) => q.endsWith('?') && !PROVISION.test(q)).map((question) => ({ id, question })),
    )
    .filter((_, i) => i % EVERY === 0);
  const failed = asked.flatMap(({ id, question }) => {
    const { answered, passages } = answerer.ask(question);
    const came = passages.slice(0, 3).map((p) => p.document);
    return answered && came.includes(id)
      ? []
      : [`${question}\n    wanted: ${id}\n    came:   ${answered ? '' : '(refused) '}${came.join(', ')}`];
  });
  expect(asked.length).toBeGreaterThan(100);
  if (failed.length > 0) console.info(`${failed.length} of ${asked.length} failed:\n${failed.join('\n')}`);
  expect(failed.length, failed.join('\n')).toBeLessThanOrEqual(asked.length * (1 - FOUND));
});
