import { describe, expect, it } from 'vitest';
import { knownPhrases } from '../../src/knowledge/known-phrases.ts';
import type { Source } from '../../src/knowledge/sources/source.ts';

const source = {
  title: 'Bänkar i Björkvik',
  label: 'Bänkrapporten',
  publisher: 'Parkförvaltningen',
  reference: 'Dnr PARK 2024/543, bet. 2024/25:SoU23',
} as Source;
const isKnown = knownPhrases({
  places: [{ name: 'Björkvik', forms: ['Björkvik', 'Norra Björkvik'] }],
  abbreviations: [{ short: 'GFP', long: ['grindförvaltningsplan'] }],
  sources: new Map([['bankar', source]]),
  titles: ['Alva och Tussilago-metoden'],
  texts: ['Rapporten skrevs av Alva Lundkvist och andra.'],
});

describe('knownPhrases', () => {
  it.each([
    'björkvik',
    'gfp',
    'parkförvaltningen',
    'tussilago',
    'park 2024/543',
    'dnr park 2024/543',
    '2024/25:sou23',
    'alva lundkvist',
  ])('knows "%s"', (phrase) => expect(isKnown(phrase)).toBe(true));

  it.each(['alva', 'lundkvist', 'erik lundkvist', 'park 2024/544', 'solvik'])(
    'does not know "%s"',
    (phrase) => expect(isKnown(phrase)).toBe(false),
  );
});
