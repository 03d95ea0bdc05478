import { beforeEach, describe, expect, test } from 'vitest';
import type { Answerer } from '../../../src/answering/answer.ts';
import { BoundedSet } from '../../../src/teams/bounded-set.ts';
import { type ActionParts, handleAction } from '../../../src/teams/handlers/handle-action.ts';
import { botTexts } from '../../../src/texts/bot.ts';
import { extensionTexts } from '../../../src/texts/extension.ts';
import { outline } from '../../support/card-outline.ts';
import { fakeAnswerer } from '../../support/fake-teams-answerer.ts';

const QUESTION = 'Hur blir vädret vid bänken?';
const send = { verb: 'question.send', question: QUESTION };

let sent: string[] = [];
let answerer = fakeAnswerer();
let parts: ActionParts;
beforeEach(() => {
  sent = [];
  answerer = fakeAnswerer();
  parts = {
    answerer,
    feedback: { record: () => {} },
    presses: new BoundedSet(100),
    unanswered: { add: async (question) => void sent.push(question) },
    unit: null,
    offers: () => [],
    readerLink: () => null,
  };
});

/** What the reader sees of what a button leads to. */
async function press(payload: unknown, key = 'press-1', changed: Partial<ActionParts> = {}): Promise<string> {
  const result = await handleAction(payload, key, { ...parts, ...changed });
  if (result === null) throw new Error('That is no button of ours');
  return 'card' in result ? outline(result.card) : result.line;
}

describe('the button that sends a question on', () => {
  test('keeps the question, and its card says that it is sent and can no longer send it', async () => {
    const seen = await press(send);
    expect(sent).toEqual([QUESTION]);
    expect(seen).toContain(botTexts.refusal.titles.no_support);
    expect(seen).toContain(botTexts.refusal.sent);
    expect(seen).not.toContain('question.send');
  });

  test('sends it once per press, and shows the same card when the press comes again', async () => {
    expect(await press(send)).toBe(await press(send));
    expect(sent).toEqual([QUESTION]);
  });

  test('counts each person that presses', async () => {
    await press(send, 'press of one');
    await press(send, 'press of another');
    expect(sent).toEqual([QUESTION, QUESTION]);
  });

  test('sends nothing with a name in it, and says why', async () => {
    const named = { ...send, question: 'Hur blir vädret för Kalle?' };
    expect(await press(named)).toBe(
      'Frågan är inte skickad, för den ser ut att innehålla ett namn. Ställ den igen utan sådant, så kan du skicka den.',
    );
    expect(sent).toEqual([]);
    expect(answerer.asked).toEqual([]);
  });

  test('names everything that stands in the way', async () => {
    const strict: Answerer = { ...answerer, personalSigns: () => ['identity', 'email', 'name'] };
    expect(await press(send, 'press-1', { answerer: strict })).toContain(
      'innehålla ett personnummer, en e-postadress och ett namn.',
    );
  });

  test('can be pressed again when the question could not be kept', async () => {
    const broken = {
      add: () => {
        throw new Error('The disk is full');
      },
    };
    await expect(press(send, 'press-1', { unanswered: broken })).rejects.toThrow('The disk is full');
    await press(send);
    expect(sent).toEqual([QUESTION]);
  });

  test('shows the answer when the knowledge has come to answer the question since', async () => {
    const seen = await press({ ...send, question: 'Vad ska stå i en slutanteckning?' });
    expect(seen).not.toContain(botTexts.refusal.titles.no_support);
    expect(seen).toContain('inom fem arbetsdagar');
  });

  test.each([
    ['too long', 'å'.repeat(301)],
    ['empty', ' '],
    ['no text', { $ne: null }],
  ])('with a question that is %s is no button of ours', async (_, question) => {
    expect(await handleAction({ ...send, question }, 'press-1', parts)).toBeNull();
    expect(sent).toEqual([]);
  });
});

test.each([
  ['question.ask', { verb: 'question.ask', question: QUESTION }],
  ['question.send', send],
  ['feedback.give', { verb: 'feedback.give', rating: 'up', question: 'Vem målar bänken?' }],
])('%s asks from the district that the reader works in', async (_verb, payload) => {
  await press(payload, 'press-1', { unit: 'Södra' });
  expect(answerer.askedFrom).toEqual(['Södra']);
});

describe('a passage in its context', () => {
  const show = { verb: 'passage.show', passage: 'riktlinje-dokumentation.txt#120-126' };

  test('can be read on in the tab, at the same place', async () => {
    const asked: string[] = [];
    const readerLink = (passage: string) => {
      asked.push(passage);
      return 'https://lathunden.example/tab/#/las/x';
    };
    expect(await press(show, 'press-1', { readerLink })).toContain(extensionTexts.read);
    expect(asked).toEqual([show.passage]);
  });

  test('has no button for it where there is no tab', async () => {
    expect(await press(show)).not.toContain(extensionTexts.read);
  });
});
