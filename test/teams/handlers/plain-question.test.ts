import { describe, expect, test } from 'vitest';
import { plainQuestion } from '../../../src/teams/handlers/plain-question.ts';

describe('what leads up to a question is taken off it', () => {
  test.each([
    ['kan du berätta vad som ska stå i en slutanteckning', 'Vad som ska stå i en slutanteckning?'],
    ['Hej! Kan du förklara för mig hur man gör ett barnsamtal?', 'Hur man gör ett barnsamtal?'],
    ['Kan du påminna mig om vad som gäller för planer, tack', 'Vad som gäller för planer?'],
    ['jag undrar hur länge en förhandsbedömning får ta', 'Hur länge en förhandsbedömning får ta?'],
    ['Jag vill veta vad delaktighet betyder.', 'Vad delaktighet betyder?'],
    ['could you tell me what a plan is?', 'What a plan is?'],
  ])('%s → %s', (text, question) => {
    expect(plainQuestion(text)).toBe(question);
  });
});

describe('nothing is taken off', () => {
  test.each([
    'Vad ska stå i en slutanteckning?',
    'Ska barnet berätta vad det vill?',
    'Hur förklarar jag vad sekretess är?',
    'Kan du påminna mig om mötet?',
    'Jag undrar om planen gäller',
    '',
    `kan du berätta vad ${'a '.repeat(5_000)}`,
  ])('%s', (text) => {
    expect(plainQuestion(text)).toBeNull();
  });
});
