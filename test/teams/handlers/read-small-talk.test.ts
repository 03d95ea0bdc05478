import { describe, expect, test } from 'vitest';
import { readSmallTalk } from '../../../src/teams/handlers/read-small-talk.ts';
import { talkTexts } from '../../../src/texts/talk.ts';
import { writtenQuestions } from '../../support/written-questions.ts';

describe('what is said in passing', () => {
  test.each([
    ['tack', 'thanks'],
    ['Tack så jättemycket för hjälpen!', 'thanks'],
    ['ok tack', 'thanks'],
    ['Tack 🙏', 'thanks'],
    ['thank you so much', 'thanks'],
    ['bra jobbat', 'praise'],
    ['👍', 'praise'],
    ['❤️❤️', 'praise'],
    ['ok', 'okay'],
    ['Jaha...', 'okay'],
    ['ja', 'yes'],
    ['nej tack', 'no'],
    ['hej då', 'bye'],
    ['Ha det så bra!', 'bye'],
    ['Tack för hjälpen! Ha en trevlig helg', 'bye'],
    ['😂', 'smile'],
    [':)', 'smile'],
    ['hahaha', 'smile'],
    ['vem är du?', 'who'],
    ['Är du en robot?', 'who'],
    ['Hej, hur mår du?', 'how'],
    ['är du där?', 'here'],
    ['oj förlåt', 'sorry'],
    ['förlåt', 'sorry'],
    ['du är dum i huvudet', 'cross'],
    ['jävla skitbot!!!', 'cross'],
    ['👎', 'cross'],
    ['jag förstår inte', 'lost'],
    ['jag orkar inte mer', 'heavy'],
    ['jag vill prata med en människa', 'human'],
  ])('"%s" is %s', (text, kind) => {
    expect(readSmallTalk(text)).toBe(kind);
    expect(talkTexts.small[kind as keyof typeof talkTexts.small]).not.toBe('');
  });
});

describe('what asks for something is none', () => {
  test.each([
    'hej',
    'hej hej',
    '...',
    '?',
    '',
    'slutanteckning',
    'tack vare vem får barnet komma till tals',
    'Vad är bra delaktighet?',
    'fan vad svårt det är att skriva en genomförandeplan',
    'barnet är ledsen',
    'mamman orkar inte mer',
    'avbryt',
    'ja det vill jag veta, hur gör man',
  ])('"%s"', (text) => {
    expect(readSmallTalk(text)).toBeNull();
  });

  test('nor is any question that the articles answer', () => {
    expect(writtenQuestions().filter((question) => readSmallTalk(question) !== null)).toEqual([]);
  });
});
