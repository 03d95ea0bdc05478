import { expect, test } from 'vitest';
import { inOrder } from '../../../src/guidance/introduction/introduction-standing.ts';
import { guidanceTexts } from '../../../src/texts/guidance.ts';
import { introductionTexts as texts } from '../../../src/texts/introduction.ts';
import { schemaProblems } from '../../support/card-schema.ts';
import { introductionChat, type Newcomer } from '../../support/introduction-chat.ts';
import { shippedContent, shippedSources } from '../../support/shipped-guidance.ts';

/** What Teams takes, with room for what it wraps around a card. */
const mostBytes = 28_000;
const units = inOrder(shippedContent.introduction);

function looked({ card }: Newcomer, step: string): void {
  expect(schemaProblems(card), step).toEqual([]);
  expect(Buffer.byteLength(JSON.stringify(card)), step).toBeLessThan(mostBytes);
}

test('the whole of what ships can be gone through by pressing on, missing every question, and then be repeated', async () => {
  const chat = await introductionChat(units, shippedSources);
  const anna = chat.person('anna');
  await anna.say('introduktion');
  await anna.press(texts.begin);
  for (const [i, unit] of units.entries()) {
    looked(anna, unit.id);
    const text = JSON.stringify(anna.card);
    expect(text).toContain(`del ${i + 1} av ${units.length}`);
    expect(text.includes(guidanceTexts.danger)).toBe(unit.danger);
    await anna.press(texts.unit.questions(unit.questions.length));
    for (const { id, alternatives } of unit.questions) {
      looked(anna, `${unit.id} ${id}`);
      const wrong = alternatives.findIndex(({ right }) => right !== true);
      const answered = await anna.say(texts.question.letters[wrong]!);
      looked(anna, `${unit.id} ${id} answered`);
      for (const { text: said, why } of alternatives) {
        expect(answered).toContain(said);
        expect(answered).toContain(why);
      }
      await anna.say('nästa');
    }
    looked(anna, `${unit.id} end`);
    if (i < units.length - 1) await anna.press(texts.end.next(units[i + 1]!.title));
  }
  expect(JSON.stringify(anna.card)).toContain(texts.finished);

  chat.clock.now += 86_400_000;
  let left = units.flatMap(({ questions }) => questions).length;
  expect(await anna.say('introduktion')).toContain(texts.repeat.due(left));
  for (await anna.press(texts.repeat.start); left > 0; left -= 1) {
    const asked = units
      .flatMap(({ questions }) => questions)
      .find(({ ask }) => JSON.stringify(anna.card).includes(ask))!;
    const right = asked.alternatives.findIndex((one) => one.right === true);
    expect(await anna.say(texts.question.letters[right]!)).toContain(texts.answer.right);
    if (left > 1) await anna.say('nästa');
  }
  expect(JSON.stringify(anna.card)).toContain(texts.repeat.done);
});
