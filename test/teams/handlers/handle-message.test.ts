import { beforeEach, describe, expect, test } from 'vitest';
import { handleMessage } from '../../../src/teams/handlers/handle-message.ts';
import { botTexts } from '../../../src/texts/bot.ts';
import { fakeAnswerer } from '../../support/fake-teams-answerer.ts';

let answerer = fakeAnswerer();
let told: (string | null)[] = [];
beforeEach(() => {
  answerer = fakeAnswerer();
  told = [];
});

const say = (text: string, unit: string | null = null) =>
  handleMessage(text, answerer, {
    unit,
    setUnit: (said) => told.push(said),
    offers: () => [],
    before: null,
    remember: () => {},
  });

describe('a message that says where one works', () => {
  test.each(['min stadsdel norra', 'Jag jobbar i Norra', 'Stadsdel: NORRA'])(
    '"%s" is remembered under the name of the district, and confirmed in one line',
    (text) => {
      const line = botTexts.unit.set('Norra');
      expect(say(text)).toEqual({ text: line, plain: line });
      expect(told).toEqual(['Norra']);
      expect(answerer.asked).toEqual([]);
    },
  );

  test('is taken back with "glöm stadsdel"', () => {
    expect(say('Glöm min stadsdel', 'Norra').text).toBe(botTexts.unit.forgotten);
    expect(told).toEqual([null]);
    expect(answerer.asked).toEqual([]);
  });

  test('and names a district that is not there is told which there are, and nothing is forgotten', () => {
    expect(say('Min stadsdel är Västra', 'Norra').text).toBe(
      'Den stadsdelen känner jag inte till. Jag känner till Norra och Södra.',
    );
    expect(told).toEqual([]);
    expect(answerer.asked).toEqual([]);
  });
});

describe('a question', () => {
  test.each([
    'jag jobbar i Norra med bänkar',
    'Jag jobbar i en park',
    'vi sitter på en bänk',
    'stadsdel Västra',
    'Vilken stadsdel målar bänkar?',
  ])('that only looks as if it said where one works is asked: "%s"', (text) => {
    expect(say(text).card).toBeDefined();
    expect(told).toEqual([]);
    expect(answerer.asked).toEqual([text]);
  });

  test.each(['Min stadsdel har ingen rutin, vad gör jag?', 'min enhet målar inga bänkar, är det rätt?'])(
    'about the own district is asked: "%s"',
    (text) => {
      say(text);
      expect(answerer.asked).toEqual([text]);
    },
  );

  test('is asked from the district that was said', () => {
    say('Vem målar bänken?', 'Norra');
    say('Vem målar bänken?');
    expect(answerer.askedFrom).toEqual(['Norra', null]);
  });
});

describe('a command', () => {
  test('is taken as one wherever one works', () => {
    expect(say('hjälp', 'Norra').plain).toBe(botTexts.help.summary);
    expect(say('start', 'Norra').plain).toContain(botTexts.suggestions.summary);
    expect(answerer.asked).toEqual([]);
  });
});
