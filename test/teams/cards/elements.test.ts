import { describe, expect, test } from 'vitest';
import { verbatim } from '../../../src/teams/cards/elements.ts';

const small = (text: string) => verbatim([{ text, quiet: true }], { small: true });

describe('a small line', () => {
  test.each([
    'Källa: Granskningen av öppenvård 0–12 år, hösten 2024 › Effektivitet, s. 26 och 27',
    'Socialtjänstlagen (2025:400) › 14 kap. 3 §',
    'När insatsen – inte barnet – får styra',
  ])('of plain words is as low as its letters: %s', (text) => {
    expect(small(text)).toMatchObject({ type: 'TextBlock', text, size: 'small', isSubtle: true, wrap: true });
  });

  test.each([
    'Lagen: [1] 1 kap. 1 §',
    '1. Rutin för nycklar',
    '- punkt',
    'Rutin_nycklar_v2',
    'två *stjärnor*',
    'https://example.se',
    'två\nrader',
    '{{DATE(2026-11-03)}}',
    'a \\ b',
  ])('in which something could be read as formatting is shown as it is written: %s', (text) => {
    expect(small(text)).toMatchObject({ type: 'RichTextBlock', inlines: [{ text, size: 'small' }] });
  });
});
