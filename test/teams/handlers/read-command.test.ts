import { describe, expect, test } from 'vitest';
import { readCommand, readUnit } from '../../../src/teams/handlers/read-command.ts';

describe('a message that says where one works', () => {
  test.each([
    'min stadsdel Norra',
    'Min stadsdel är Norra',
    'min stadsdel: Norra.',
    'MIN STADSDEL Norra!',
    '  min  stadsdel   Norra  ',
    'Min enhet är Norra',
    'min förvaltning Norra',
    'Jag jobbar i Norra',
    'jag arbetar på Norra.',
    'Vi sitter i Norra',
    'stadsdel Norra',
    'Stadsdel: Norra',
  ])('"%s" names Norra', (text) => {
    expect(readUnit(text)).toBe('Norra');
  });

  test('may name a district of several words, with its letters written apart', () => {
    expect(readUnit('min stadsdel är Norra Innerstaden')).toBe('Norra Innerstaden');
    expect(readUnit('min fo\u0308rvaltning So\u0308dra')).toBe('Södra');
  });

  test.each([
    'glöm stadsdel',
    'Glöm min stadsdel!',
    'glöm stadsdelen',
    'glöm min enhet.',
    ' GLÖM  ENHETEN ',
    'glo\u0308m stadsdel',
  ])('"%s" takes it back', (text) => {
    expect(readUnit(text)).toBe('');
  });

  test.each([
    'Vilken stadsdel är störst?',
    'Hur gör min stadsdel med bänkar?',
    'glöm inte stadsdelen',
    'glöm stadsdelens bänkar',
    'jag jobbar inte i Norra',
    'min stadsdel',
    'stadsdelar',
    'hjälp',
    '',
    'Jag jobbar i en park där ingen vill sitta på bänken vid den norra grinden, vad gör jag?',
  ])('"%s" is something else', (text) => {
    expect(readUnit(text)).toBeNull();
  });
});

describe('a command', () => {
  test.each(['min stadsdel Norra', 'stadsdel Norra', 'glöm stadsdel'])('is not what "%s" is', (text) => {
    expect(readCommand(text)).toBeNull();
  });
});
