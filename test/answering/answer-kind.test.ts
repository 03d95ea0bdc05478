import { expect, it } from 'vitest';
import { answerKind } from '../../src/answering/answer-kind.ts';

it.each([
  ['Hur många barn deltog?', 'number'],
  ['hur stor andel var nöjda', 'number'],
  ['Hur vanligt är det?', 'number'],
  ['Hur ofta följs planen upp?', 'time'],
  ['När ska anteckningen vara klar?', 'time'],
  ['hur länge pågår insatsen', 'time'],
  ['Vem ansvarar för planen?', 'person'],
  ['vilka ska vara med på mötet', 'person'],
  ['Varför avslutades insatsen?', 'reason'],
  ['Hur kommer det sig att den avbröts?', 'reason'],
  ['Vad är Tussilago?', 'definition'],
  ['Vad betyder GFP?', 'definition'],
  ['Vad ska stå i planen?', 'open'],
  ['planen', 'open'],
  ['', 'open'],
])('"%s" asks for: %s', (question, kind) => {
  expect(answerKind(question)).toBe(kind);
});

it('a question is of one kind in capitals and with its letters taken apart', () => {
  expect(answerKind('VARFÖR AVSLUTADES DEN?')).toBe('reason');
  expect(answerKind('Hur många barn deltog?'.normalize('NFD'))).toBe('number');
});

it('a word that only begins like a question word says nothing', () => {
  expect(answerKind('närvaro vid mötet')).toBe('open');
  expect(answerKind('antalsuppgift')).toBe('open');
});
