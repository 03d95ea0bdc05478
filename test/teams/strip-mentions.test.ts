import { expect, test } from 'vitest';
import { stripMentions } from '../../src/teams/strip-mentions.ts';

test.each([
  ['<at>Lathunden</at> vad gäller?', 'vad gäller?'],
  ['<at id="0">Lathunden</at>&nbsp;vad\u00a0gäller?\n', 'vad gäller?'],
  ['vad säger <at>Lathunden</at> och <at>Anna Andersson</at> om det?', 'vad säger och om det?'],
  ['hej <att> 5 < 6 <at>oavslutad', 'hej <att> 5 < 6 <at>oavslutad'],
  ['första raden\nandra  raden', 'första raden\nandra raden'],
  ['', ''],
])('%j becomes %j', (text, expected) => {
  expect(stripMentions(text)).toBe(expected);
});

test('a quarter of a megabyte of unfinished mentions takes no time', () => {
  const started = performance.now();
  stripMentions('<at>'.repeat(60_000));
  stripMentions('<at>x</at>'.repeat(25_000));
  expect(performance.now() - started).toBeLessThan(500);
});
