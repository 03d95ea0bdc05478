import { describe, expect, it } from 'vitest';
import { questionIn } from '../../src/answering/question-in.ts';

describe('what a message asks', () => {
  it.each([
    [
      'Hej allihop! Jag sitter fast. Vad ska stå i en slutanteckning? Tack på förhand.',
      'Vad ska stå i en slutanteckning?',
    ],
    [
      'Hur ofta följs planen upp? Och vem gör det?\nHälsningar',
      'Hur ofta följs planen upp? Och vem gör det?',
    ],
    ['Jag undrar hur man skriver en slutanteckning', 'Jag undrar hur man skriver en slutanteckning'],
    ['Planen ska följas upp.\nJag vet inte när.', 'Planen ska följas upp. Jag vet inte när.'],
    ['', ''],
  ])('%j is %j', (message, question) => {
    expect(questionIn(message)).toBe(question);
  });
});
