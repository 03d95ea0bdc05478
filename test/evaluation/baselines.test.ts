import { describe, expect, test } from 'vitest';
import { loadBaselines } from '../../src/evaluation/baselines/load-baselines.ts';
import type { Passage } from '../../src/knowledge/passage.ts';

const texts = [
  'Ett ärende ska hanteras med omsorg.',
  'En trygg miljö är viktig i alla åldrar.',
  'Öppenvården erbjuder åtgärder för ungdomar över tolv.',
  'The constructor of __proto__ is here.',
];
const passages = texts.map((text, i): Passage => {
  const nothing = { headings: [], page: null, footnotes: [], references: [], questions: [] };
  return { id: `d#${i}`, document: 'd', title: 'Titel', lines: [i, i], text, ...nothing };
});
const { baselines, missing } = await loadBaselines(passages);

test('all three engines are there when everything is installed', () => {
  expect(missing).toEqual([]);
  expect(baselines.map((b) => b.name)).toHaveLength(3);
});

test('an engine whose package is not installed is left out and named', async () => {
  const create = () => Promise.reject(Object.assign(new Error('gone'), { code: 'ERR_MODULE_NOT_FOUND' }));
  const loaded = await loadBaselines(passages, [{ name: 'Borta', packageName: 'borta', create }]);
  expect(loaded).toEqual({ baselines: [], missing: [{ name: 'Borta', packageName: 'borta' }] });
});

test('an engine that fails in any other way is not passed over in silence', async () => {
  const create = () => Promise.reject(new Error('broken'));
  await expect(loadBaselines(passages, [{ name: 'X', packageName: 'x', create }])).rejects.toThrow('broken');
});

describe.each(baselines)('$name', (baseline) => {
  test.each([
    ['ärende', 0],
    ['Hur är det med miljö?', 1],
    ['öppenvården', 2],
    ['åtgärder', 2],
    ['åldrar', 1],
    ['constructor', 3],
  ])('finds "%s"', (question, expected) => {
    expect(baseline.search(question)).toContain(expected);
  });

  test.each(['', '   ', '***', '*', '-', '?!'])('finds nothing for "%s"', (question) => {
    expect(baseline.search(question)).toEqual([]);
  });

  test('reads no operators in what a user writes', () => {
    expect(baseline.search('titel:ärende +ärende -ärende ärende~99 ärende^1000')).toContain(0);
    expect(baseline.search('*jö')).not.toContain(1);
    expect(() => baseline.search('~^:*+-"'.repeat(1000))).not.toThrow();
    expect(() => baseline.search('text: +~ ^^ :: "')).not.toThrow();
  });
});
